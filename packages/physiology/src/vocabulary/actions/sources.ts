import type { SourceAction } from '../../actions/sources.ts';
import { PROCESSES } from '../../processes/catalogue.ts';
import { side } from './shared.ts';
import type { ActionWords } from './types.ts';

export const SOURCE_WORDS: ActionWords<SourceAction> = {
  controlBleeding: {
    meaning: 'pressure, tourniquet, binder or ligature on what bleeds at a site',
    fields: {
      site: { type: 'text', default: '', meaning: 'the site given to the bleeding process' },
      effectiveness: { type: 'number', unit: '1', default: 1, meaning: 'share of the bleeding that stops, 0 to 1' },
    },
  },
  drainKidney: { meaning: 'a nephrostomy or stent frees an obstructed kidney', fields: { side } },
  removeTrigger: {
    meaning: 'ends the cause of a process',
    fields: {
      process: {
        type: 'choice',
        what: 'process',
        of: Object.keys(PROCESSES),
        meaning: 'which process',
      },
    },
  },
};
