import { press } from '../../body/influences.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';
import { lungsOfProcess, pressLungs, rise } from './lung-press.ts';

export const aspiration: ProcessDefinition = {
  meaning:
    'gastric contents in the lungs: a soiled throat, bronchospasm within minutes, chemical injury and shunt within the hour',
  source: 'Marik 2001 (New England Journal of Medicine 344:665); sizes and rates: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 8, meaning: 'time constant of the injury' },
    bothLungs: { unit: '0/1', default: 1, meaning: '0 for the lung of `side` alone' },
    soiling: { unit: '0-1', default: 0.6, meaning: 'what lies in the throat at the start, at severity 1' },
  },
  start(state, process) {
    state.airway.soiling = Math.max(state.airway.soiling, parameter(process, 'soiling') * process.severity);
  },
  step(state, process) {
    const level = rise(process);
    const acute = variable(process, 'acute');
    process.v.acute = acute + (process.severity - acute) * (PROCESS_STEP_S / 60);
    press(state, 'bronchialNarrowing', 0.45 * process.v.acute);
    press(state, 'airwaySecretions', 0.3 * level);
    press(state, 'lungIrritation', 0.7 * level + 0.3 * process.v.acute);
    pressLungs(state, lungsOfProcess(process), {
      shunt: 0.42 * level,
      mismatch: 0.5 * level,
      stiffness: 0.45 * level,
      deadSpace: 0.1 * level,
    });
  },
};
