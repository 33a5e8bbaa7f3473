import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const hypoglycaemia: ProcessDefinition = {
  meaning: 'too much insulin in the body (injected or set free by a sulfonylurea), fading over hours',
  source: 'Cryer 2007 (thresholds of symptoms); kinetics of depot insulin: review: clinical',
  parameters: {
    insulin: { unit: 'mU/L', default: 160, meaning: 'insulin in excess at severity 1' },
    fadesH: { unit: 'h', default: 6, meaning: 'time constant with which it fades' },
  },
  start(state, process) {
    const { hormones: h } = state;
    // It has acted for a while when it is met.
    h.ownLiver += (0.5 * parameter(process, 'insulin') * process.severity) / 8;
    h.ownMuscle += (0.35 * parameter(process, 'insulin') * process.severity) / 8;
  },
  step(state, process) {
    const hours = variable(process, 'age') / 3600;
    const left = parameter(process, 'fadesH') / (parameter(process, 'fadesH') + hours * (1 + hours / 4));
    press(state, 'insulinExcess', parameter(process, 'insulin') * process.severity * left);
  },
};
