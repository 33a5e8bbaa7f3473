import { atEntry, type CatalogueRule } from '../catalogue-context.ts';
import { interpretingWord } from '../interpretations.ts';

export const cataloguePercept: CatalogueRule = {
  rule: 'catalogue-percept',
  what: 'a percept of the shared examination says what is perceived, not what it means',
  check(catalogue, read) {
    return catalogue.manoeuvres.flatMap((manoeuvre, index) =>
      manoeuvre.findings.flatMap((finding, at) => {
        const word = interpretingWord(finding.percept);
        return word === null
          ? []
          : [
              atEntry(
                read,
                'manoeuvres',
                index,
                ['findings', at, 'percept'],
                `“${word}” interprets: say what is perceived.`,
              ),
            ];
      }),
    );
  },
};
