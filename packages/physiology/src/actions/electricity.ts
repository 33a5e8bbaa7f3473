import { nextUnit } from '@openward/kernel';
import { shock } from '../electricity/shock.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Energy in J; a catheter that opens a coronary artery; stimuli per minute and current in mA of a stimulator on the chest; a manoeuvre that wakes the vagus. */
export type ElectricityAction =
  | { readonly kind: 'shock'; readonly joules: number; readonly synchronised: boolean }
  | { readonly kind: 'pace'; readonly on: boolean; readonly ratePerMin: number; readonly currentMa: number }
  | { readonly kind: 'openCoronary'; readonly site: string; readonly success?: boolean }
  | { readonly kind: 'loosenLeads'; readonly on: boolean }
  | { readonly kind: 'vagalManoeuvre'; readonly technique: keyof typeof VAGAL_MANOEUVRES };

/** How much of the largest vagal effect each manoeuvre has; the modified Valsalva ends about 43 % of supraventricular tachycardias, the standard one 17 % (Appelboam 2015, REVERT). */
export const VAGAL_MANOEUVRES = { modifiedValsalva: 1, valsalva: 0.62, carotidMassage: 0.68 } as const;

export const ELECTRICITY_HANDLERS: Handlers<ElectricityAction> = {
  shock(state, action) {
    if (!inRange(action.joules, 1, 400)) return badDose(action.joules, 400);
    shock(state, action.joules, action.synchronised);
    return done;
  },
  pace(state, action) {
    if (!inRange(action.ratePerMin, 0, 200)) return badRate(action.ratePerMin, 200);
    if (!inRange(action.currentMa, 0, 200)) return badDose(action.currentMa, 200);
    const { pacer } = state.electricity;
    pacer.on = action.on && action.ratePerMin > 0 && action.currentMa > 0;
    pacer.ratePerMin = action.ratePerMin;
    pacer.currentMa = action.currentMa;
    return done;
  },
  openCoronary(state, action) {
    if (action.success === false) return done;
    for (const p of state.processes)
      if (p.process === 'myocardialInfarction' && (action.site === '' || p.site === action.site)) p.v.opened = 1;
    return done;
  },
  loosenLeads(state, action) {
    state.sensors.leadsLoose = action.on;
    return done;
  },
  vagalManoeuvre(state, action) {
    const el = state.electricity;
    el.strain = Math.max(el.strain, VAGAL_MANOEUVRES[action.technique] * (0.35 + 0.65 * nextUnit(state.rng.heart)));
    return done;
  },
};
