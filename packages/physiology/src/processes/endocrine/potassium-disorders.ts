import { setPotassium } from '../../chemistry/history.ts';
import { S } from '../../chemistry/solutes.ts';
import { exp, log } from '@openward/kernel';
import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const hyperkalaemia: ProcessDefinition = {
  meaning: 'failing kidneys and cells that hold less potassium: the level rises to what severity says and stays there',
  source: 'UK Kidney Association 2023 guideline (levels); share of kidney: review: clinical',
  parameters: {
    rise: { unit: '1', default: 0.85, meaning: 'rise of the level the cells hold, against rest, at severity 1' },
    nephronLoss: { unit: '0-1', default: 0.9, meaning: 'share of the nephrons out of work at severity 1' },
  },
  start(state, process) {
    const shift = parameter(process, 'rise') * process.severity;
    setPotassium(state, state.c.potassium * (1 + shift));
    state.kidney.injury = Math.max(state.kidney.injury, parameter(process, 'nephronLoss') * process.severity);
  },
  step(state, process) {
    press(state, 'potassiumShift', parameter(process, 'rise') * process.severity);
    press(state, 'nephronLoss', parameter(process, 'nephronLoss') * process.severity);
  },
};

export const hypokalaemia: ProcessDefinition = {
  meaning: 'cells emptied of potassium by gut or kidney; the losses go on at `lossMmolPerH`',
  source: 'Sterns et al. 1981: about 100 mmol for each 0.3 mmol/L',
  parameters: {
    level: { unit: 'mmol/L', default: 2, meaning: 'level at the start, at severity 1' },
    lossMmolPerH: { unit: 'mmol/h', default: 2, meaning: 'loss that goes on, at severity 1' },
  },
  start(state, process) {
    const { solutes: s, c } = state;
    const level = c.potassium + (parameter(process, 'level') - c.potassium) * process.severity;
    setPotassium(state, level);
    const before = s.cell[S.potassium] as number;
    const after = before * exp(log(level / c.potassium) / 2.4);
    s.cell[S.potassium] = after;
    s.gained[S.potassium] = (s.gained[S.potassium] as number) + after - before;
  },
  step(state, process) {
    press(state, 'potassiumLoss', (parameter(process, 'lossMmolPerH') * process.severity) / 60);
  },
};
