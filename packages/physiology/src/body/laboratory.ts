import { clamp, saturate } from './numbers.ts';
import type { BodyState } from './state.ts';

/** Moves laboratory values as if the body had been in this state for some hours, in steps of a quarter hour. */
export function illFor(state: BodyState, hours: number): void {
  const gfr = state.kidney.gfr;
  state.kidney.gfr = 0.55 * gfr;
  for (let t = 0; t < hours; t += 0.25) laboratory(state, 0.25);
  state.kidney.gfr = gfr;
}

/** Laboratory values over a step in hours, each with its own lag behind inflammation, mediators, kidney and dilution. */
export function laboratory(state: BodyState, hours: number): void {
  const { chemistry: l, infection, mediator, kidney: k, c, blood, effects: e } = state;
  const i = clamp(infection.inflammation, 0, 1.2);
  l.crp += (5 + 320 * i - l.crp) * (hours / 14);
  l.pct += (0.05 + 45 * i * i - l.pct) * (hours / 8);
  l.whiteCells +=
    (7 + 13 * i + 3 * clamp(state.reflex.sympathetic - 0.4, 0, 1) - 4 * saturate(e.steroid) * -1 - l.whiteCells) *
    (hours / 2);
  l.neutrophils += (l.whiteCells * (0.58 + 0.32 * i) - l.neutrophils) * (hours / 2);
  l.platelets += -14 * i * hours;
  l.tryptase += (5 + 60 * mediator.histamine - l.tryptase) * (mediator.histamine > 0.02 ? hours / 0.6 : hours / 2.5);
  l.glucose +=
    (5.3 +
      3.2 * clamp(state.reflex.sympathetic - 0.3, 0, 1) +
      3 * saturate(e.beta2) +
      2 * i +
      4 * saturate(e.glucagon) -
      l.glucose) *
    (hours / 0.6);
  l.creatinine += ((c.creatinine * c.gfr) / Math.max(4, k.gfr) - l.creatinine) * (hours / 30);
  l.urea += (5.2 * (c.gfr / Math.max(6, k.gfr)) - l.urea) * (hours / 40);
  l.inr += (1 + 0.5 * i + 0.6 * clamp(blood.proteinLoss, 0, 1) - l.inr) * (hours / 3);
  l.platelets = Math.max(5, l.platelets);
  l.albumin += (42 * (1 - 0.25 * i) * (1 - 0.7 * clamp(blood.proteinLoss, 0, 0.9)) - l.albumin) * (hours / 1);
  l.calcium +=
    (1.2 - 0.15 * clamp((7.2 - blood.ph) / 0.3, 0, 1) + 0.25 * saturate(e.calcium) - l.calcium) * (hours / 0.2);
}
