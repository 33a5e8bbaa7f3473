import { atEntry, type CatalogueRule } from '../catalogue-context.ts';

export const catalogueFinding: CatalogueRule = {
  rule: 'catalogue-finding',
  what: 'every manoeuvre of the catalogue ends in a finding without a condition, so that something is always perceived',
  check(catalogue, read) {
    return catalogue.manoeuvres.flatMap((manoeuvre, index) =>
      manoeuvre.findings.at(-1)?.when === undefined
        ? []
        : [
            atEntry(
              read,
              'manoeuvres',
              index,
              ['findings'],
              `\`${manoeuvre.manoeuvre}\` can find nothing at all: end it with a finding without \`when\`.`,
            ),
          ],
    );
  },
};
