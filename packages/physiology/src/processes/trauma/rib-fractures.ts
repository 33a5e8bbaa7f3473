import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const ribFractures: ProcessDefinition = {
  meaning: 'broken ribs: pain with every breath, and splinting for as long as it hurts',
  source: 'review: clinical',
  parameters: { pain: { unit: '0-10', default: 7, meaning: 'pain at severity 1' } },
  step(state, process) {
    press(state, 'pain', parameter(process, 'pain') * process.severity);
    press(state, 'splinting', 0.6 * process.severity * clamp(state.mind.pain / 8, 0, 1));
  },
};
