import { press } from '../../body/influences.ts';
import { addEverywhere } from '../../chemistry/amounts.ts';
import { settleAcid } from '../../chemistry/history.ts';
import { S } from '../../chemistry/solutes.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const acuteKidneyInjury: ProcessDefinition = {
  meaning: 'tubules out of work: filtration lost, urine neither concentrated nor rid of potassium and acid',
  source: 'KDIGO 2012; course: review: clinical',
  parameters: {
    loss: { unit: '0-1', default: 0.95, meaning: 'share of the nephrons out of work at severity 1' },
    onsetH: { unit: 'h', default: 1, meaning: 'hours to full effect' },
    daysIll: { unit: 'd', default: 0, meaning: 'days for which it has run when it is met' },
  },
  start(state, process) {
    const lost = parameter(process, 'loss') * process.severity;
    const days = parameter(process, 'daysIll');
    if (days <= 0) return;
    const { c } = state;
    state.kidney.injury = lost;
    // What the lost share of excretion leaves behind each day, in total body water.
    addEverywhere(state, S.creatinine, (Math.min(8, 1.2 * days) * lost * c.creatinine) / 1000);
    addEverywhere(state, S.urea, Math.min(35, 7 * days) * lost);
    addEverywhere(state, S.unmeasured, Math.min(10, 2.2 * days) * lost);
    addEverywhere(state, S.phosphate, Math.min(1.5, 0.3 * days) * lost);
    settleAcid(state);
  },
  step(state, process) {
    const hours = variable(process, 'age') / 3600 + 24 * parameter(process, 'daysIll');
    const grown = clamp(hours / Math.max(0.02, parameter(process, 'onsetH')), 0, 1);
    press(state, 'nephronLoss', parameter(process, 'loss') * process.severity * grown);
    press(state, 'potassiumShift', 0.12 * process.severity * clamp(parameter(process, 'daysIll') / 3, 0, 1));
  },
};
