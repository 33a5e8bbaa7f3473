import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const liverFailure: ProcessDefinition = {
  meaning: 'liver cells die: clotting factors, glucose and lactate clearance fail, ammonia clouds the mind',
  source: 'Bernal & Wendon 2013 (NEJM 369:2525); rates: review: clinical',
  parameters: {
    loss: { unit: '0-1', default: 0.92, meaning: 'share of the liver lost at severity 1' },
    hoursIll: { unit: 'h', default: 48, meaning: 'hours for which it has run when it is met' },
  },
  start(state, process) {
    const lost = parameter(process, 'loss') * process.severity;
    const days = parameter(process, 'hoursIll') / 24;
    const { liver: l, clotting: k, c } = state;
    const done = clamp(days / 1.5, 0, 1);
    const left = 1 - lost;
    l.health = c.liverHealth * (1 - lost * done);
    k.factors *= left + (1 - left) * clamp(1 - 0.55 * days, 0, 1);
    l.ammonia += 160 * lost * lost * done;
    l.alanineTransaminase += 6000 * lost * done;
    l.bilirubin += 70 * lost * Math.min(4, days);
    state.hormones.glycogen = 1 - 0.85 * lost * done;
  },
  step(state, process) {
    press(state, 'liverLoss', parameter(process, 'loss') * process.severity);
    press(state, 'sterileInjury', 0.25 * process.severity * clamp(variable(process, 'age') / 3600, 0, 1));
  },
};
