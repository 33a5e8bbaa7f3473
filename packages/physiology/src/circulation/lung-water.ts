import { press } from '../body/influences.ts';
import { clamp } from '../body/numbers.ts';
import { oncoticPressure } from '../water/oncotic.ts';
import { X } from '../body/slots.ts';
import { shiftPlasma } from '../body/fluids.ts';
import type { BodyState } from '../body/state.ts';

/** Filtration across both lungs, mL/s per mmHg beyond what lymph and the interstitium's own rise of pressure hold (Guyton & Lindsey 1959: none below 24 mmHg; review: clinical for the coefficient). */
const FILTRATION = 0.035;
const THRESHOLD = 24;
const LYMPH_S = 3000;

/** Every second: water leaves the lungs' capillaries by Starling's law, earlier where plasma protein is low, and lymph carries it off. */
export function stepLungWater(state: BodyState): void {
  const k = state.circulation;
  const wedge = state.x[X.wedge] as number;
  const mean = state.x[X.pulmonaryMean] as number;
  const capillary = wedge + 0.4 * Math.max(0, mean - wedge);
  const { albumin, globulin } = state.solutes;
  const protein = oncoticPressure((albumin + globulin) / Math.max(0.3, state.blood.plasma / 1000));
  const threshold = THRESHOLD + (protein - state.c.plasmaOncoticRest);
  const out = FILTRATION * Math.max(0, capillary - threshold);
  const back = k.lungWater / LYMPH_S;
  const moved = clamp(out - back, -k.lungWater, 3);
  if (moved === 0) return;
  // The lungs' water is part of the body's interstitial water.
  k.lungWater += shiftPlasma(state, moved);
}

/** Every 100 ms: the share of alveoli that water fills, from 300 mL on (Sibbald 1983, order). */
export function pressLungWater(state: BodyState): void {
  press(state, 'lungWater', clamp((state.circulation.lungWater - 150) / 1000, 0, 1));
}
