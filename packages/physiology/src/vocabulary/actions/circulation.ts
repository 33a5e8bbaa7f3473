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
      recoil: { type: 'number', unit: '0-1', default: 1, meaning: 'share of the depth let go between compressions' },
      fraction: {
        type: 'number',
        unit: '0-1',
        default: 1,
        meaning: 'share of the time in which the chest is compressed',
      },
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
  tilt: {
    meaning: 'lays the person on a tilt table, which holds also who faints',
    fields: {
      degrees: { type: 'number', unit: 'degrees', alias: 'angle', meaning: 'angle head up; negative is head down' },
    },
  },
  exercise: {
    meaning: 'work on a cycle until another is asked for or the person cannot',
    fields: { watts: { type: 'number', unit: 'W', alias: 'power', meaning: 'external work a second; 0 ends it' } },
  },
  pericardiocentesis: {
    meaning: 'draws fluid from the pericardium',
    fields: { volumeMl: { type: 'number', unit: 'mL', alias: 'volume', meaning: 'how much' } },
  },
};
