import { at, type CaseRule } from '../context.ts';
import { interpretingWord } from '../interpretations.ts';

export const interpretingPercept: CaseRule = {
  rule: 'interpreting-percept',
  what: 'a percept says what is seen, felt or heard, not what it means',
  check({ read }) {
    return (read.parts.truth?.findings ?? []).flatMap((finding, index) => {
      const word = interpretingWord(finding.percept);
      return word === null
        ? []
        : [
            at(
              read,
              'truth',
              ['findings', index, 'percept'],
              `“${word}” interprets: say what is perceived, and put the interpretation into \`meaning\`.`,
            ),
          ];
    });
  },
};
