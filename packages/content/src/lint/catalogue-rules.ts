import type { CatalogueRule } from './catalogue-context.ts';
import { catalogueAnalyte } from './catalogue-rules/catalogue-analyte.ts';
import { catalogueDuplicate } from './catalogue-rules/catalogue-duplicate.ts';
import { catalogueRole } from './catalogue-rules/catalogue-role.ts';
import { catalogueFinding } from './catalogue-rules/catalogue-finding.ts';
import { cataloguePercept } from './catalogue-rules/catalogue-percept.ts';
import { catalogueProcedure } from './catalogue-rules/catalogue-procedure.ts';
import { catalogueQuantity } from './catalogue-rules/catalogue-quantity.ts';
import { catalogueSource } from './catalogue-rules/catalogue-source.ts';
import { formularyDrug } from './catalogue-rules/formulary-drug.ts';

/** Every rule about the shared catalogue; one file each. */
export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  catalogueAnalyte,
  catalogueDuplicate,
  catalogueRole,
  catalogueFinding,
  cataloguePercept,
  catalogueProcedure,
  catalogueQuantity,
  catalogueSource,
  formularyDrug,
];
