import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { REST_SYMPATHETIC } from '../person/constants.ts';

/** Plasma at rest, µg/L: epinephrine 20-60 ng/L, norepinephrine 150-350 ng/L supine (Cryer 1980, N Engl J Med 303:436). */
export const REST_EPINEPHRINE = 0.035;
export const REST_NOREPINEPHRINE = 0.24;
/** Time constants of plasma, s: half-lives of 1 to 3 min (Li 2024: clearance 2.1 L/min of 2.4 L; Abboud 2009). */
const EPINEPHRINE_S = 100;
const NOREPINEPHRINE_S = 90;
/**
 * Epinephrine of the adrenal medulla against sympathetic drive: little until drive is half spent, then steeply; to about
 * 0.7 µg/L in full drive and several in arrest (Chernow et al. 1987; Cryer 1980). Shape of the curve: review: clinical.
 */
function adrenal(drive: number): number {
  const above = clamp(drive - 0.3, 0, 1.2);
  const square = above * above;
  return 1 + 8 * square + 25 * square * square;
}

/** Every second: what nerves spill and the adrenal medulla secretes, against clearance. */
export function stepCatecholamines(state: BodyState): void {
  const { circulation: k, reflex: r } = state;
  const drive = r.sympathetic;
  const spill = drive / REST_SYMPATHETIC;
  k.norepinephrine += (REST_NOREPINEPHRINE * spill * Math.sqrt(spill) - k.norepinephrine) / NOREPINEPHRINE_S;
  k.epinephrine += (REST_EPINEPHRINE * adrenal(drive) - k.epinephrine) / EPINEPHRINE_S;
}
