import type { ProcessKey } from '../processes/catalogue.ts';
import { badDose, done, inRange, type Handlers } from './types.ts';

/** What removes a cause: pressure or surgery on a bleeding site (effectiveness 0 to 1), drainage, ending a trigger. */
export type SourceAction =
  | { readonly kind: 'controlBleeding'; readonly site: string; readonly effectiveness: number }
  | { readonly kind: 'drainKidney'; readonly side: 'left' | 'right' }
  | { readonly kind: 'removeTrigger'; readonly process: ProcessKey };

export const SOURCE_HANDLERS: Handlers<SourceAction> = {
  controlBleeding(state, action) {
    if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
    for (const p of state.processes)
      if ((p.process === 'haemorrhage' || p.process === 'haemothorax') && (p.site === action.site || p.site === ''))
        p.v.control = Math.max(p.v.control as number, action.effectiveness);
    return done;
  },
  drainKidney(state, action) {
    for (const p of state.processes)
      if (p.process === 'obstructedInfectedKidney' && p.side === action.side) p.v.drained = 1;
    return done;
  },
  removeTrigger(state, action) {
    for (const p of state.processes) if (p.process === action.process) p.v.control = 1;
    return done;
  },
};
