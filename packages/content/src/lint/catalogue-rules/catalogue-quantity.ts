import { DRUGS, QUANTITY_KEYS } from '@openward/physiology';
import { referencedNames } from '@openward/rules';
import { atEntry, type CatalogueRule } from '../catalogue-context.ts';
import { namesIn } from '../placeholders.ts';

const KNOWN: ReadonlySet<string> = new Set(QUANTITY_KEYS);

export const catalogueQuantity: CatalogueRule = {
  rule: 'catalogue-quantity',
  what: 'every quantity that an analyte or a manoeuvre reads is one of the body',
  check(catalogue, read) {
    const analytes = catalogue.analytes.flatMap(({ from }, index) => {
      const named = 'quantity' in from ? [from.quantity, ...(from.plus ?? []).map((each) => each.quantity)] : [];
      return [
        ...named
          .filter((name) => !KNOWN.has(name))
          .map((name) => atEntry(read, 'analytes', index, ['from'], `The body has no quantity \`${name}\`.`)),
        ...('drug' in from && !Object.hasOwn(DRUGS, from.drug)
          ? [atEntry(read, 'analytes', index, ['from'], `The body has no drug \`${from.drug}\`.`)]
          : []),
      ];
    });
    const manoeuvres = catalogue.manoeuvres.flatMap((manoeuvre, index) =>
      manoeuvre.findings.flatMap((finding, at) =>
        [...namesIn(finding.percept), ...(finding.when ? referencedNames(finding.when).vitals : [])]
          .filter((name) => !KNOWN.has(name))
          .map((name) => atEntry(read, 'manoeuvres', index, ['findings', at], `The body has no quantity \`${name}\`.`)),
      ),
    );
    return [...analytes, ...manoeuvres];
  },
};
