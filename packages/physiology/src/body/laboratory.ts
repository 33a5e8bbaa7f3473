import { exp } from '@openward/kernel';
import { concentration } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { fibrinogenLevel, plateletCount } from '../clotting/concentrations.ts';
import { prothrombinRatio } from '../clotting/step.ts';
import { clamp, saturate } from './numbers.ts';
import type { BodyState } from './state.ts';

/** Hours to cover two thirds of the way to a new value, from the half-lives of each marker; review: clinical. */
const LAG_H = { crp: 14, pct: 8, whiteCells: 2, neutrophils: 2 } as const;

/** What inflammation, stress and drugs make of the markers that are not amounts in a compartment. */
function markers(state: BodyState, hours: number): void {
  const { chemistry: l, infection, mediator, effects: e, reflex: r } = state;
  const i = clamp(infection.inflammation, 0, 1.2);
  const stress = clamp(r.sympathetic - 0.3, 0, 1);
  const approach = (key: keyof typeof LAG_H, to: number): void => {
    l[key] += (to - l[key]) * (1 - exp(-hours / LAG_H[key]));
  };
  approach('crp', 5 + 320 * i);
  approach('pct', 0.05 + 45 * i * i);
  approach('whiteCells', state.c.whiteCells + 13 * i + 3 * stress + 4 * saturate(e.steroid));
  approach('neutrophils', l.whiteCells * (0.58 + 0.32 * i));
  // Tryptase peaks one to two hours after the onset and has a half-life of about two (NICE CG134, 2011).
  const tryptaseLag = mediator.histamine > 0.02 ? 0.6 : 2.5;
  l.tryptase += (5 + 60 * mediator.histamine - l.tryptase) * (1 - exp(-hours / tryptaseLag));
}

/** Reads the compartments as a laboratory would. */
function readCompartments(state: BodyState): void {
  const { chemistry: l, solutes: s, blood } = state;
  const litres = blood.plasma / 1000;
  l.sodium = concentration(state, S.sodium);
  l.potassium = concentration(state, S.potassium);
  l.chloride = concentration(state, S.chloride);
  l.calcium = s.ionisedCalcium;
  l.magnesium = concentration(state, S.magnesium);
  l.phosphate = concentration(state, S.phosphate);
  l.glucose = concentration(state, S.glucose);
  l.urea = concentration(state, S.urea);
  l.creatinine = 1000 * concentration(state, S.creatinine);
  l.ketones = concentration(state, S.ketones);
  l.albumin = s.albumin / litres;
  l.totalProtein = (s.albumin + s.globulin) / litres;
  blood.lactate = concentration(state, S.lactate);
  l.platelets = plateletCount(state);
  l.fibrinogen = fibrinogenLevel(state);
  l.inr = prothrombinRatio(state);
  l.bilirubin = state.liver.bilirubin;
}

/** Every second: laboratory values; `hours` is the step. */
export function laboratory(state: BodyState, hours: number): void {
  readCompartments(state);
  markers(state, hours);
}

/** Moves the markers as if the body had been in this state for some hours. */
export function illFor(state: BodyState, hours: number): void {
  for (let t = 0; t < hours; t += 0.25) markers(state, 0.25);
}
