import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const carbonMonoxidePoisoning: ProcessDefinition = {
  meaning: 'carbon monoxide in the blood from before, and in the air until the person is taken out (removeTrigger)',
  source:
    'Weaver 2002 and 2009 (New England Journal of Medicine 347:1057, 360:1217); uptake by Coburn, Forster & Kane 1965',
  parameters: {
    initial: { unit: '1', default: 0.45, meaning: 'share of haemoglobin bound at the start, at severity 1', max: 0.9 },
    ppm: { unit: 'ppm', default: 0, meaning: 'carbon monoxide in the air at severity 1', max: 100000 },
  },
  start(state, process) {
    state.pigment.carboxy = Math.max(
      state.pigment.carboxy,
      Math.min(0.9, parameter(process, 'initial') * process.severity),
    );
  },
  step(state, process) {
    if (variable(process, 'control') < 1)
      press(state, 'inspiredCarbonMonoxide', parameter(process, 'ppm') * process.severity);
  },
};
