import { inFile, type CaseRule } from '../context.ts';

export const playthroughName: CaseRule = {
  rule: 'playthrough-name',
  what: 'a playthrough is named as its file',
  check({ read }) {
    return Object.entries(read.playthroughs).flatMap(([name, playthrough]) => {
      const located = read.locatedPlaythroughs[name];
      return located === undefined || playthrough.name === name
        ? []
        : [
            inFile(
              located,
              ['name'],
              `The file is ${name}.yaml but the name is \`${playthrough.name}\`; they must be the same.`,
            ),
          ];
    });
  },
};
