import type { SurroundingsAction } from '../../actions/surroundings.ts';
import type { ActionWords } from './types.ts';

export const SURROUNDINGS_WORDS: ActionWords<SurroundingsAction> = {
  environment: {
    meaning: 'the air around; what is left out stays as it was',
    fields: {
      pressureKpa: {
        type: 'number',
        unit: 'kPa',
        alias: 'pressure',
        optional: true,
        meaning: 'barometric pressure: 101.3 at sea level, 70 at 3,000 m',
      },
      inspiredOxygen: { type: 'number', unit: '1', optional: true, meaning: 'dry fraction of oxygen, 0.2095 in air' },
      inspiredCO2: { type: 'number', unit: '1', optional: true, meaning: 'dry fraction of carbon dioxide' },
      carbonMonoxidePpm: {
        type: 'number',
        unit: 'ppm',
        alias: 'carbonMonoxide',
        optional: true,
        meaning: 'carbon monoxide in the air',
      },
      ambientC: {
        type: 'number',
        unit: 'degC',
        alias: 'ambient',
        optional: true,
        meaning: 'temperature of the air, 23 on a ward',
      },
      immersed: { type: 'number', unit: '1', optional: true, meaning: 'share of the skin under water' },
      waterC: { type: 'number', unit: 'degC', alias: 'water', optional: true, meaning: 'temperature of the water' },
    },
  },
};
