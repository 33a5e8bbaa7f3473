import { PLAYTHROUGHS } from '../../cases/case-files.ts';
import type { CaseRule } from '../context.ts';

export const missingPlaythrough: CaseRule = {
  rule: 'missing-playthrough',
  what: `a case has the playthroughs ${PLAYTHROUGHS.join(', ')}`,
  check({ read }) {
    return PLAYTHROUGHS.filter((name) => read.locatedPlaythroughs[name] === undefined).map((name) => ({
      file: `${read.folder}/playthroughs/${name}.yaml`,
      line: 1,
      message: `The playthrough \`${name}\` is not there; every case has ${PLAYTHROUGHS.join(', ')}.`,
    }));
  },
};
