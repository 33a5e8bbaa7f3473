import { concentration } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Alarm of the sympathetic system at a low glucose: from about 3.6 mmol/L (Cryer 2007). */
export function glucoseAlarm(state: BodyState): number {
  return clamp((3.6 - concentration(state, S.glucose)) / 1.6, 0, 1);
}

/** Cortisol that tissues feel, own and given, against rest. */
export function cortisolEffect(state: BodyState): number {
  const { hormones: h, effects: e } = state;
  return h.cortisol / 350 + 3 * (e.steroid / (1 + e.steroid));
}
