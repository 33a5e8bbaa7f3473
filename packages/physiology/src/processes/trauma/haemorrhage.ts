import { press } from '../../body/influences.ts';
import { bleed, BLEEDING_PARAMETERS } from './bleeding.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const haemorrhage: ProcessDefinition = {
  meaning: 'bleeding from a torn vessel at `site`, driven by the pressure behind it; severity scales the rate',
  source: 'ATLS 10th edition 2018 for classes of loss',
  parameters: {
    ...BLEEDING_PARAMETERS,
    pain: { unit: '0-10', default: 3, meaning: 'pain at severity 1' },
  },
  step(state, process) {
    bleed(state, process);
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};
