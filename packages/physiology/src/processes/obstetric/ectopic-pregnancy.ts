import { press } from '../../body/influences.ts';
import { bleed, BLEEDING_PARAMETERS } from '../trauma/bleeding.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const ectopicPregnancy: ProcessDefinition = {
  meaning:
    'a ruptured tubal pregnancy that bleeds into the abdomen until the surgeon stops it (`controlBleeding` with the site given, e.g. tube)',
  source:
    'RCOG green-top 21 (2016); blood under the peritoneum slows the heart in some, Jansen 1978; rates: review: clinical',
  parameters: {
    ...BLEEDING_PARAMETERS,
    rateMlPerMin: { unit: 'mL/min', default: 90, meaning: 'flow at a mean pressure of 90 mmHg and severity 1' },
    pain: { unit: '0-10', default: 7, meaning: 'pain at severity 1' },
    vagal: { unit: '0-1', default: 0.25, meaning: 'vagal answer of the peritoneum to blood' },
  },
  step(state, process) {
    process.v.pool = variable(process, 'pool') + bleed(state, process);
    press(state, 'pain', parameter(process, 'pain') * process.severity);
    press(state, 'vagalReflex', parameter(process, 'vagal') * Math.min(1, (process.v.pool ?? 0) / 500));
  },
};
