import { loseBefore, setPotassium, settleAcid } from '../../chemistry/history.ts';
import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const adrenalCrisis: ProcessDefinition = {
  meaning:
    'no cortisol and no aldosterone under stress: vessels do not answer, sodium is lost, potassium and hunger for glucose rise',
  source: 'Bornstein et al. 2016 (Endocrine Society guideline); Rushworth 2019; sizes: review: clinical',
  parameters: {
    lack: { unit: '0-1', default: 1, meaning: 'share of the cortex that is lost, at severity 1' },
    water: { unit: 'mL/kg', default: 45, meaning: 'water lost before the start, at severity 1' },
    pain: { unit: '0-10', default: 4, meaning: 'belly pain at severity 1' },
  },
  start(state, process) {
    const s = process.severity;
    const left = 1 - parameter(process, 'lack') * s;
    loseBefore(state, { water: parameter(process, 'water') * s, sodium: 9 * s, chloride: 7 * s, potassium: -1 * s });
    setPotassium(state, state.c.potassium + 1.4 * s);
    settleAcid(state);
    state.hormones.cortisol *= left;
    state.hormones.aldosterone *= Math.max(0.05, left);
    state.hormones.glycogen = 1 - 0.6 * s;
  },
  step(state, process) {
    press(state, 'adrenalLack', parameter(process, 'lack') * process.severity);
    press(state, 'potassiumShift', 0.15 * process.severity);
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};
