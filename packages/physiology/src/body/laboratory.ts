import { exp } from '@openward/kernel';
import { clamp, saturate } from './numbers.ts';
import type { BodyState } from './state.ts';

type Chemistry = BodyState['chemistry'];

/** Hours to cover two thirds of the way to a new value. Orders of magnitude from the half-lives of each marker; review: clinical. */
const LAG_H: Readonly<Partial<Record<keyof Chemistry, number>>> = {
  crp: 14,
  pct: 8,
  whiteCells: 2,
  neutrophils: 2,
  glucose: 0.6,
  creatinine: 30,
  urea: 40,
  inr: 3,
  albumin: 1,
  calcium: 0.2,
};

/** Where each value is heading in this state of the body. */
function targets(state: BodyState): Partial<Record<keyof Chemistry, number>> {
  const { chemistry: l, infection, kidney: k, c, blood, effects: e, reflex: r } = state;
  const i = clamp(infection.inflammation, 0, 1.2);
  const dilution = clamp(blood.proteinLoss, 0, 0.9);
  const stress = clamp(r.sympathetic - 0.3, 0, 1);
  return {
    crp: 5 + 320 * i,
    pct: 0.05 + 45 * i * i,
    whiteCells: 7 + 13 * i + 3 * stress + 4 * saturate(e.steroid),
    neutrophils: l.whiteCells * (0.58 + 0.32 * i),
    glucose: c.glucose + 3.2 * stress + 3 * saturate(e.beta2) + 2 * i + 4 * saturate(e.glucagon),
    creatinine: (c.creatinine * c.gfr) / Math.max(4, k.gfr),
    urea: 5.2 * (c.gfr / Math.max(6, k.gfr)),
    inr: c.ratio + 0.5 * i + 0.6 * dilution,
    albumin: 42 * (1 - 0.25 * i) * (1 - 0.7 * dilution),
    calcium: 1.2 - 0.15 * clamp((7.2 - blood.ph) / 0.3, 0, 1) + 0.25 * saturate(e.calcium),
  };
}

/** Laboratory values over a step in hours, each with its own lag behind inflammation, mediators, kidney and dilution. */
export function laboratory(state: BodyState, hours: number): void {
  const { chemistry: l, infection, mediator } = state;
  const to = targets(state);
  for (const key of Object.keys(LAG_H) as (keyof Chemistry)[])
    l[key] += ((to[key] as number) - l[key]) * (1 - exp(-hours / (LAG_H[key] as number)));
  // Tryptase peaks one to two hours after the onset and has a half-life of about two (NICE CG134, 2011).
  const tryptaseLag = mediator.histamine > 0.02 ? 0.6 : 2.5;
  l.tryptase += (5 + 60 * mediator.histamine - l.tryptase) * (1 - exp(-hours / tryptaseLag));
  l.platelets = Math.max(5, l.platelets - 14 * clamp(infection.inflammation, 0, 1.2) * hours);
}

/** Moves laboratory values as if the body had been in this state for some hours. */
export function illFor(state: BodyState, hours: number): void {
  const gfr = state.kidney.gfr;
  state.kidney.gfr = 0.55 * gfr;
  for (let t = 0; t < hours; t += 0.25) laboratory(state, 0.25);
  state.kidney.gfr = gfr;
}
