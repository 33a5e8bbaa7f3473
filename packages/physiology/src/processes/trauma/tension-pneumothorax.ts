import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const tensionPneumothorax: ProcessDefinition = {
  meaning: 'a torn lung leaking air into its pleural space, one way where `valve` is 1',
  source:
    'Roberts et al. 2015 (Annals of Surgery 261:1068): spontaneously breathing patients lose oxygenation and breathe fast before pressure falls',
  parameters: {
    leakMlPerSPerCmH2O: { unit: 'mL/s per cmH2O', default: 3, meaning: 'conductance of the tear at severity 1' },
    valve: { unit: '0-1', default: 1, meaning: '1 for a one-way valve, 0 for a tear that lets air back' },
    initialGasMl: { unit: 'mL', default: 150, meaning: 'air in the pleural space at the start, at severity 1' },
    sealsPerHour: { unit: '1/h', default: 0.15, meaning: 'rate at which the tear seals by itself' },
    pain: { unit: '0-10', default: 4, meaning: 'pleuritic pain' },
  },
  start(state, process) {
    state[process.side].pleuralGas += parameter(process, 'initialGasMl') * process.severity;
    process.v.open = 1;
  },
  step(state, process) {
    const open = (process.v.open ?? 1) * (1 - (parameter(process, 'sealsPerHour') * 0.1) / 3600);
    process.v.open = open;
    const side = state[process.side];
    side.leak = state.cut.pleuralLeak ? 0 : parameter(process, 'leakMlPerSPerCmH2O') * process.severity * open;
    side.valve = parameter(process, 'valve');
    press(state, 'pain', parameter(process, 'pain'));
  },
};
