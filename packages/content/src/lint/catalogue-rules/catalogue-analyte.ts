import { atEntry, type CatalogueRule } from '../catalogue-context.ts';

export const catalogueAnalyte: CatalogueRule = {
  rule: 'catalogue-analyte',
  what: 'every analyte of an investigation is one of the laboratory',
  check(catalogue, read) {
    const known = new Set(catalogue.analytes.map((analyte) => analyte.analyte));
    return catalogue.investigations.flatMap((investigation, index) =>
      investigation.analytes.flatMap((key, at) =>
        known.has(key)
          ? []
          : [
              atEntry(
                read,
                'investigations',
                index,
                ['analytes', at],
                `\`${investigation.investigation}\` measures \`${key}\`, which is not in laboratory/analytes.yaml.`,
              ),
            ],
      ),
    );
  },
};
