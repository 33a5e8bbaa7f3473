import type { Posture } from '../contract.ts';
import type { BodyState } from './state.ts';

/** Hydrostatic columns in mmHg: legs below, head above, abdomen below the heart; negative legs are raised. */
export const POSTURES: Readonly<
  Record<Posture, { readonly legs: number; readonly head: number; readonly abdomen: number }>
> = {
  supine: { legs: 0, head: 0, abdomen: 0 },
  supineLegsRaised: { legs: 13, head: 0, abdomen: 0.5 },
  semiRecumbent: { legs: -6, head: 10, abdomen: -3 },
  sitting: { legs: -28, head: 18, abdomen: -6 },
  leftLateral: { legs: 0, head: 0, abdomen: 0 },
  standing: { legs: -70, head: 22, abdomen: -12 },
};

/** Every 100 ms: gravity follows the posture over seconds; a needle stops working when its time is up. */
export function stepPosture(state: BodyState): void {
  const to = state.cut.posture ? POSTURES.supine : POSTURES[state.posture];
  const k = 0.1 / 3;
  state.postureLegs += (to.legs - state.postureLegs) * k;
  state.postureHead += (to.head - state.postureHead) * k;
  state.postureAbdomen += (to.abdomen - state.postureAbdomen) * k;
  for (const side of [state.left, state.right]) {
    if (side.ventClosesAt > 0 && state.tick >= side.ventClosesAt) {
      side.vent = 0;
      side.ventKind = '';
      side.ventClosesAt = 0;
    }
  }
}
