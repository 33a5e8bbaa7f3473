import { press } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';
import { lungsOfProcess, pressLungs, rise } from './lung-press.ts';

export const pneumonia: ProcessDefinition = {
  meaning: 'bacterial pneumonia: consolidated lung that shunts, fever, pleuritic pain; antibiotics clear it over days',
  source:
    'Ebell 2007 and Majumdar 2010 for rate, fever and saturation; Wagner 1991 and Gea 1991 for shunt and mismatch; course: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 0, meaning: 'time constant; 0 where it is met as it is' },
    bothLungs: { unit: '0/1', default: 1, meaning: '0 for the lung of `side` alone' },
    pain: { unit: '0-10', default: 5, meaning: 'pleuritic pain at severity 1' },
    fever: { unit: 'degC', default: 2.6, meaning: 'rise of the temperature set-point at severity 1' },
    resistant: { unit: '0-1', default: 0, meaning: 'share of antibiotic effect lost to resistance' },
  },
  start(state, process) {
    if (parameter(process, 'onsetMin') > 0) return;
    const fever = state.cut.fever ? 0 : parameter(process, 'fever') * process.severity;
    state.temperature.core += fever;
    state.temperature.skin += 0.7 * fever;
    state.heat.periphery += fever;
  },
  step(state, process) {
    const hours = PROCESS_STEP_S / 3600;
    const kill = state.cut.antibiotics
      ? 0
      : saturate(state.effects.antibacterial) * (1 - parameter(process, 'resistant'));
    // Fever falls within a day or two of the right antibiotic, the lung clears over a week (Halm 1998).
    process.v.cleared = clamp(variable(process, 'cleared') + kill * hours * 0.04, 0, 1);
    const level = rise(process);
    const ill = level * (1 - variable(process, 'cleared'));
    const lung = level * (1 - 0.4 * variable(process, 'cleared'));
    if (!state.cut.fever)
      press(state, 'setPoint', parameter(process, 'fever') * ill * (1 - 0.5 * saturate(state.effects.antipyretic)));
    press(state, 'pain', parameter(process, 'pain') * ill);
    press(state, 'lungIrritation', 1.2 * lung);
    press(state, 'airwaySecretions', 0.15 * lung);
    pressLungs(state, lungsOfProcess(process), {
      shunt: 0.4 * lung,
      mismatch: 0.6 * lung,
      stiffness: 0.5 * lung,
      deadSpace: 0.15 * lung,
    });
  },
};
