import { DRUGS } from '@openward/physiology';
import type { CatalogueRule } from '../catalogue-context.ts';

export const formularyDrug: CatalogueRule = {
  rule: 'formulary-drug',
  what: 'every drug that the body knows is in the formulary',
  check(catalogue) {
    const known = new Set(catalogue.medications.map((medication) => medication.medication));
    return Object.keys(DRUGS)
      .filter((key) => !known.has(key))
      .map((key) => ({
        file: `formulary/${key}.yaml`,
        line: 1,
        message: `The body knows \`${key}\`, but the formulary does not: nobody could give it.`,
      }));
  },
};
