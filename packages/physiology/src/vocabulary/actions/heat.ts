import type { HeatAction } from '../../actions/heat.ts';
import { HEAT_DEVICES } from '../../heat/devices.ts';
import type { ActionWords } from './types.ts';

export const HEAT_WORDS: ActionWords<HeatAction> = {
  regulateHeat: {
    meaning: 'warming or cooling by a device, or its end',
    fields: {
      device: { type: 'choice', what: 'heat device', of: Object.keys(HEAT_DEVICES), meaning: 'which device' },
      on: { type: 'truth', default: true, meaning: 'false ends it' },
    },
  },
};
