import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** On the brain and its case: heights in cmH2O above the ear, shares 0 to 1, `site` as given to the process. */
export type NerveAction =
  | { readonly kind: 'drainCerebrospinalFluid'; readonly on: boolean; readonly heightCmH2O: number }
  | { readonly kind: 'evacuateHaematoma'; readonly site: string; readonly effectiveness: number }
  | { readonly kind: 'openSkull'; readonly share: number }
  | { readonly kind: 'thrombectomy'; readonly site: string; readonly effectiveness: number };

const CM_H2O = 0.7356;
const GROWING = new Set(['intracranialHaemorrhage', 'raisedIntracranialPressure', 'headInjury']);

export const NERVE_HANDLERS: Handlers<NerveAction> = {
  drainCerebrospinalFluid(state, action) {
    if (!inRange(action.heightCmH2O, -20, 60)) return badRate(action.heightCmH2O, 60);
    state.nerve.drain = action.on;
    state.nerve.drainAt = action.heightCmH2O * CM_H2O;
    return done;
  },
  evacuateHaematoma(state, action) {
    if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
    for (const p of state.processes)
      if (GROWING.has(p.process) && (p.site === action.site || p.site === '' || action.site === '')) {
        p.v.removed = action.effectiveness;
        p.v.control = Math.max(p.v.control ?? 0, action.effectiveness);
      }
    return done;
  },
  openSkull(state, action) {
    if (!inRange(action.share, 0, 1)) return badDose(action.share, 1);
    state.nerve.opened = action.share;
    return done;
  },
  thrombectomy(state, action) {
    if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
    for (const p of state.processes)
      if (p.process === 'ischaemicStroke' && (p.site === action.site || p.site === '' || action.site === ''))
        p.v.control = Math.max(p.v.control ?? 0, action.effectiveness);
    return done;
  },
};
