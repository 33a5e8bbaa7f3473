import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { pressLungs, rise } from './lung-press.ts';

export const drowning: ProcessDefinition = {
  meaning:
    'lungs after drowning: water and foam in the airways, surfactant washed out; severity 1 with `submerged` is under water, without breath',
  source: 'Szpilman 2012 (New England Journal of Medicine 366:2102); sizes: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 0.5, meaning: 'time constant of the flooding' },
    submerged: { unit: 'min', default: 0, meaning: 'time under water from the start, without any breath' },
    soiling: { unit: '0-1', default: 0.5, meaning: 'water, foam or vomit in the throat at the start, at severity 1' },
  },
  start(state, process) {
    state.airway.soiling = Math.max(state.airway.soiling, parameter(process, 'soiling') * process.severity);
  },
  step(state, process) {
    const level = rise(process);
    if ((process.v.age ?? 0) < 60 * parameter(process, 'submerged')) press(state, 'upperObstruction', 1);
    press(state, 'bronchialNarrowing', 0.3 * level);
    press(state, 'lungWater', 0.45 * level);
    press(state, 'lungIrritation', 0.8 * level);
    pressLungs(state, 'both', { shunt: 0.4 * level, mismatch: 0.5 * level, stiffness: 0.5 * level });
  },
};
