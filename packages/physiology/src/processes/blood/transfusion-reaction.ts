import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const transfusionReaction: ProcessDefinition = {
  meaning:
    'antibodies against the red cells that run in: fever, pain, shock, breakdown of cells and of clotting, for as long as they run',
  source: 'Delaney et al. 2016 (Lancet 388:2825); SHOT definitions; rates: review: clinical',
  parameters: {
    continuing: { unit: '0/1', default: 1, meaning: '1 while the blood runs; ended by removing the trigger' },
    onsetMin: { unit: 'min', default: 6, meaning: 'time constant to full effect' },
  },
  step(state, process) {
    const minutes = PROCESS_STEP_S / 60;
    const running = parameter(process, 'continuing') > 0.5 && variable(process, 'control') < 0.5 ? 1 : 0;
    const amount = variable(process, 'amount');
    const rate = running > amount ? 1 / parameter(process, 'onsetMin') : 1 / 60;
    process.v.amount = clamp(amount + (running - amount) * rate * minutes, 0, 1);
    const full = process.severity * process.v.amount;
    // Cells that break give back their water and their potassium.
    const { blood, solutes: s } = state;
    const broken = Math.min(0.002 * blood.redCells, full * 1.2 * minutes);
    blood.redCells -= broken;
    blood.plasma += broken;
    s.globulin += (broken * 0.03) / 1000;
    press(state, 'haemolysis', full);
    press(state, 'potassiumLeak', 0.12 * full);
    press(state, 'sterileInjury', 0.9 * full);
    press(state, 'consumption', 0.25 * full);
    press(state, 'setPoint', 1.4 * full);
    press(state, 'leak', 0.12 * full);
    press(state, 'nephronLoss', clamp(0.25 * full * (variable(process, 'age') / 7200), 0, 0.6));
    press(state, 'pain', 7 * full);
  },
};
