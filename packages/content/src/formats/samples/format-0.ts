import type { RawCase } from '../format.ts';

/** A folder as format 0 wrote it, cut to what changed since. Frozen: never edit, it stands for every old case. */
export const FORMAT_0: RawCase = {
  files: {
    case: { format: 0, id: 'old', version: 1 },
    patient: { language: 'English', literacy: 'usual' },
    rubric: {
      items: [
        { id: 'listens', domain: 'communication', source: 'may-2016', weight: 2 },
        { id: 'relieves', domain: 'treatment', source: 'bnf', weight: 1, weightStatus: 'set' },
      ],
    },
  },
  playthroughs: { ideal: { name: 'ideal' } },
};
