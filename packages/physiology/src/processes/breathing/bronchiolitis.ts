import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { pressLungs, rise } from './lung-press.ts';

export const bronchiolitis: ProcessDefinition = {
  meaning:
    'viral bronchiolitis of an infant: swollen, plugged small airways, trapped air, tiring; bronchodilators help little',
  source: 'NICE NG9 2021; Florin 2017 (Lancet 389:211); sizes: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 0, meaning: 'time constant; 0 where it is met as it is' },
    fever: { unit: 'degC', default: 1, meaning: 'rise of the temperature set-point at severity 1' },
  },
  step(state, process) {
    const level = rise(process);
    press(state, 'airwaySecretions', 0.9 * level);
    press(state, 'bronchialNarrowing', 0.08 * level);
    press(state, 'lungIrritation', 0.6 * level);
    if (!state.cut.fever) press(state, 'setPoint', parameter(process, 'fever') * level);
    pressLungs(state, 'both', { mismatch: 0.7 * level, shunt: 0.12 * level, deadSpace: 0.15 * level });
  },
};
