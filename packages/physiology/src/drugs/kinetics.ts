import type { DrugState } from '../body/state.ts';
import { DRUGS } from './catalogue.ts';
import { EFFECT_KEYS, type Effects } from './effects.ts';
import type { Drug } from './types.ts';

/** A drug's entry in the body, made when first given. */
export function drugState(drugs: DrugState[], key: string): DrugState {
  const found = drugs.find((d) => d.drug === key);
  if (found) return found;
  const fresh: DrugState = { drug: key, central: 0, fast: 0, slow: 0, effect: 0, depots: [] };
  drugs.push(fresh);
  return fresh;
}

/** One step of absorption, distribution, elimination and effect-site equilibration. `minutes` is the step; `clearance` scales elimination (blood flow, renal function). */
export function stepDrug(
  state: DrugState,
  drug: Drug,
  minutes: number,
  weightKg: number,
  clearance: number,
  muscleFlow: number,
  absorption: boolean,
): void {
  const k = drug.kinetics;
  for (const depot of state.depots) {
    const route = drug.routes[depot.route];
    if (!route || !absorption) continue;
    const perfusion =
      depot.route === 'oral' || depot.route === 'nebulised' || depot.route === 'inhaled' ? 1 : muscleFlow;
    const moved = depot.amount * Math.min(1, route.perMin * perfusion * minutes);
    depot.amount -= moved;
    state.central += moved * route.fraction;
  }
  if (state.depots.length > 0 && state.depots.every((d) => d.amount < 1e-9)) state.depots.length = 0;
  const k12 = k.k12 ?? 0;
  const k13 = k.k13 ?? 0;
  const toFast = (state.central * k12 - state.fast * (k.k21 ?? 0)) * minutes;
  const toSlow = (state.central * k13 - state.slow * (k.k31 ?? 0)) * minutes;
  const out = state.central * k.k10 * clearance * minutes;
  state.central -= toFast + toSlow + out;
  state.fast += toFast;
  state.slow += toSlow;
  const concentration = (state.central * 1000) / (k.v1 * weightKg);
  state.effect += (concentration - state.effect) * Math.min(1, k.ke0 * minutes);
}

/** Sums every drug's relative stimulation of every target into `effects`. */
export function sumEffects(drugs: readonly DrugState[], effects: Effects): void {
  for (const key of EFFECT_KEYS) effects[key] = 0;
  for (const state of drugs) {
    const drug = DRUGS[state.drug] as Drug;
    for (const m of drug.mechanisms) effects[m.target] += state.effect / m.halfUgPerL;
  }
}

/** Plasma concentration in µg/L. */
export function plasma(state: DrugState, weightKg: number): number {
  const drug = DRUGS[state.drug] as Drug;
  return (state.central * 1000) / (drug.kinetics.v1 * weightKg);
}
