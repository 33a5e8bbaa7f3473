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
    // Lungs with little left have less to lose: the last of the severity costs less than the first.
    const whole = rise(process);
    const level = 1.39 * whole * (1 - 0.4 * whole);
    press(state, 'bronchialNarrowing', 0.2 * level);
    press(state, 'airwaySecretions', 0.5 * level);
    press(state, 'expiratoryCollapse', 0.45 * level);
    press(state, 'lungIrritation', 0.9 * level);
    pressLungs(state, 'both', { mismatch: 0.7 * level, shunt: 0.2 * level, deadSpace: 0.34 * level });
  },
};
