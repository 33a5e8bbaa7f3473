import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const pneumothorax: ProcessDefinition = {
  meaning:
    'simple pneumothorax: air in a pleural space from a tear that lets it back; severity is the share of the hemithorax',
  source: 'BTS pleural disease guideline 2023; conductance: review: clinical',
  parameters: {
    initialGasMl: { unit: 'mL', default: 1500, meaning: 'air in the pleural space at the start, at severity 1' },
    leakMlPerSPerCmH2O: { unit: 'mL/s per cmH2O', default: 0.4, meaning: 'conductance of the tear at severity 1' },
    sealsPerHour: { unit: '1/h', default: 0.5, meaning: 'rate at which the tear seals by itself' },
    pain: { unit: '0-10', default: 4, meaning: 'pleuritic pain' },
  },
  start(state, process) {
    state[process.side].pleuralGas += parameter(process, 'initialGasMl') * process.severity * state.c.lungSize;
    process.v.open = 1;
  },
  step(state, process) {
    const open = variable(process, 'open') * (1 - (parameter(process, 'sealsPerHour') * 0.1) / 3600);
    process.v.open = open;
    const side = state[process.side];
    if (side.valve < 0.5)
      side.leak = state.cut.pleuralLeak ? 0 : parameter(process, 'leakMlPerSPerCmH2O') * process.severity * open;
    press(state, 'pain', parameter(process, 'pain') * process.severity);
    press(state, 'lungIrritation', 0.2 * process.severity);
  },
};
