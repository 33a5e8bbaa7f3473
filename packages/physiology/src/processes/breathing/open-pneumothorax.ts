import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const openPneumothorax: ProcessDefinition = {
  meaning:
    'a hole in the chest wall through which air is sucked until it is sealed; a full seal over a torn lung turns it into tension',
  source:
    'ATLS 10th edition 2018: a hole of two thirds of the trachea takes the breath; TCCC 2024: vented seals; conductance: review: clinical',
  parameters: {
    conductance: { unit: 'mL/s per cmH2O', default: 160, meaning: 'of the wound at severity 1' },
    flap: { unit: '0-1', default: 0.2, meaning: 'how far tissue lets air in and not out' },
    tear: { unit: 'mL/s per cmH2O', default: 0.5, meaning: 'tear of the lung below it, at severity 1' },
    pain: { unit: '0-10', default: 6, meaning: 'pain at severity 1' },
  },
  step(state, process) {
    const side = state[process.side];
    const cut = state.cut.pleuralLeak;
    side.wound = cut ? 0 : parameter(process, 'conductance') * process.severity;
    side.flap = parameter(process, 'flap');
    if (side.valve < 0.5) side.leak = cut ? 0 : parameter(process, 'tear') * process.severity;
    press(state, 'pain', parameter(process, 'pain') * process.severity);
    press(state, 'lungIrritation', 0.2 * process.severity);
  },
};
