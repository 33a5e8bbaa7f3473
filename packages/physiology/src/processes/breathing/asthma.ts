import { bronchospasm } from '../../lungs/bronchi.ts';
import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { pressLungs, rise } from './lung-press.ts';

export const asthma: ProcessDefinition = {
  meaning: 'acute asthma: contracted, swollen, plugged bronchi, unevenly; 0.4 moderate, 0.7 severe, 0.9 near-fatal',
  source:
    'BTS/SIGN 2019; Nowak 1983 (JAMA 249:2043) for gases; Rodriguez-Roisin 1989 for the uneven ventilation; sizes fitted to them',
  parameters: {
    onsetMin: { unit: 'min', default: 2, meaning: 'time constant of the attack' },
    plugs: {
      unit: '1',
      default: 0.4,
      meaning: 'share of the narrowing that is swelling and mucus, which bronchodilators leave',
    },
  },
  step(state, process) {
    const level = rise(process);
    const plugs = parameter(process, 'plugs');
    press(state, 'bronchialNarrowing', 1.25 * (1 - plugs) * level * (1 + 2.5 * Math.max(0, level - 0.7)));
    press(state, 'airwaySecretions', 1.7 * plugs * level * level);
    // What opens the bronchi also quiets what they complain of.
    const drawn = state.influences.bronchialNarrowing;
    const left = drawn > 0.01 ? Math.min(1, bronchospasm(state) / drawn) : 1;
    press(state, 'lungIrritation', level * (0.4 + 0.6 * left));
    pressLungs(state, 'both', { mismatch: 0.85 * level, shunt: 0.04 * level, deadSpace: 0.3 * level });
  },
};
