import { bleed, BLEEDING_PARAMETERS } from './bleeding.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const haemothorax: ProcessDefinition = {
  meaning: 'bleeding into a pleural space; the blood takes the room of the lung',
  source: 'massive above 1500 mL or 200 mL/h, ATLS 10th edition 2018',
  parameters: {
    ...BLEEDING_PARAMETERS,
    rateMlPerMin: { unit: 'mL/min', default: 60, meaning: 'flow at a mean pressure of 90 mmHg and severity 1' },
    // One side of the chest can hold about 3 L, some two fifths of the blood or more (ATLS 10th edition 2018).
    initialBloodMl: { unit: 'mL', default: 0, max: 3000, meaning: 'blood in the space at the start, at severity 1' },
  },
  start(state, process) {
    state[process.side].pleuralBlood += parameter(process, 'initialBloodMl') * process.severity;
  },
  step(state, process) {
    state[process.side].pleuralBlood += bleed(state, process);
  },
};
