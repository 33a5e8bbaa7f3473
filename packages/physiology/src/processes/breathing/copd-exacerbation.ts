import { press } from '../../body/influences.ts';
import type { ProcessDefinition } from '../types.ts';
import { pressLungs, rise } from './lung-press.ts';

export const copdExacerbation: ProcessDefinition = {
  meaning:
    'exacerbation of chronic obstructive lung disease: more mucus, airway collapse and uneven ventilation; on top of the chronic state',
  source:
    'GOLD 2024; Barbera 1997 (uneven ventilation worsens in exacerbation); Keller 2003, Gunning 2003 for gases and rates; sizes fitted to them',
  parameters: { onsetMin: { unit: 'min', default: 0, meaning: 'time constant; 0 where it is met as it is' } },
  step(state, process) {
    const level = rise(process);
    press(state, 'bronchialNarrowing', 0.16 * level);
    press(state, 'airwaySecretions', 0.4 * level);
    press(state, 'expiratoryCollapse', 0.4 * level);
    press(state, 'lungIrritation', 0.9 * level);
    pressLungs(state, 'both', { mismatch: 0.55 * level, shunt: 0.06 * level, deadSpace: 0.3 * level });
  },
};
