import { press } from '../../body/influences.ts';
import type { ProcessDefinition } from '../types.ts';
import { rise } from './lung-press.ts';

export const pulmonaryOedema: ProcessDefinition = {
  meaning:
    'water in the alveoli of both lungs beside what pressure in the pulmonary veins drives there (as after re-expansion, altitude or a drowned brain)',
  source: 'Ware & Matthay 2005; sizes: review: clinical',
  parameters: { onsetMin: { unit: 'min', default: 3, meaning: 'time constant of flooding' } },
  step(state, process) {
    const level = rise(process);
    press(state, 'lungWater', 0.8 * level);
  },
};
