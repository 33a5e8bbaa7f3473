import type { FluidAction } from '../../actions/fluids.ts';
import { FLUIDS } from '../../water/fluid-table.ts';
import type { ActionWords } from './types.ts';

export const FLUID_WORDS: ActionWords<FluidAction> = {
  fluid: {
    meaning: 'a volume of fluid or blood product into a vein',
    fields: {
      id: { type: 'text', meaning: 'the name of the fluid run; the fluid where left out' },
      fluid: {
        type: 'choice',
        what: 'fluid',
        of: Object.keys(FLUIDS),
        meaning: 'which fluid',
      },
      volumeMl: { type: 'number', unit: 'mL', alias: 'volume', meaning: 'how much' },
      rateMlPerMin: { type: 'number', unit: 'mL/min', alias: 'rate', meaning: 'how fast; or give `over`' },
      temperatureC: {
        type: 'number',
        unit: 'degC',
        optional: true,
        meaning: 'temperature at the vein, as hung where left out',
      },
    },
  },
  withdrawBlood: {
    meaning: 'blood drawn from a great vein at an even rate: a donation, or a bleed of known volume',
    fields: {
      id: { type: 'text', default: 'withdrawal', meaning: 'the name of the run' },
      volumeMl: {
        type: 'number',
        unit: 'mL',
        alias: 'volume',
        meaning: 'how much; `20 %` is of the usual blood volume of the person',
      },
      rateMlPerMin: { type: 'number', unit: 'mL/min', alias: 'rate', meaning: 'how fast; or give `over`' },
    },
  },
};
