import type { CirculationAction } from '../../actions/circulation.ts';
import { POSTURE_MEANINGS } from '../words.ts';
import { on } from './shared.ts';
import type { ActionWords } from './types.ts';

export const CIRCULATION_WORDS: ActionWords<CirculationAction> = {
  compressions: {
    meaning: 'chest compressions',
    fields: {
      on,
      ratePerMin: { type: 'number', unit: '1/min', alias: 'rate', default: 110, meaning: 'compressions a minute' },
      depthCm: { type: 'number', unit: 'cm', alias: 'depth', default: 5, meaning: 'depth' },
    },
  },
  position: {
    meaning: 'puts the person in a posture',
    fields: {
      posture: {
        type: 'choice',
        what: 'posture',
        of: Object.keys(POSTURE_MEANINGS),
        meaning: 'which posture',
      },
    },
  },
};
