import { sin } from '@openward/kernel';
import type { Posture } from '../terms.ts';
import type { BodyState } from '../body/state.ts';

interface Columns {
  readonly legs: number;
  readonly head: number;
  readonly abdomen: number;
}
/** Hydrostatic columns in mmHg: legs below, head above, abdomen below the heart; negative legs hang, positive are raised. */
const UPRIGHT: Columns = { legs: -70, head: 22, abdomen: -6 };
const LYING: Columns = { legs: 0, head: 0, abdomen: 0 };
export const POSTURES: Readonly<Record<Posture, Columns>> = {
  supine: LYING,
  supineLegsRaised: { legs: 13, head: 0, abdomen: 0.5 },
  semiRecumbent: { legs: -6, head: 10, abdomen: -2 },
  sitting: { legs: -28, head: 18, abdomen: -4 },
  leftLateral: LYING,
  standing: UPRIGHT,
};
const RADIANS = 0.017453292519943295;

/** Who loses consciousness upright slides or falls down; a tilt table holds. */
function collapse(state: BodyState): void {
  const upright = state.posture === 'standing' || state.posture === 'sitting';
  if (upright && (state.mind.consciousness < 0.35 || !state.mind.alive)) state.posture = 'supine';
}

/** Every 100 ms: gravity follows the posture over seconds; a needle stops working when its time is up. */
export function stepPosture(state: BodyState): void {
  collapse(state);
  const k = state.circulation;
  const lean = state.cut.posture ? 0 : sin(k.tiltDegrees * RADIANS);
  const named = state.cut.posture ? LYING : POSTURES[state.posture];
  const rate = 0.1 / 3;
  k.legs += (named.legs + lean * UPRIGHT.legs - k.legs) * rate;
  k.head += (named.head + lean * UPRIGHT.head - k.head) * rate;
  k.abdomen += (named.abdomen + lean * UPRIGHT.abdomen - k.abdomen) * rate;
  for (const side of [state.left, state.right]) {
    if (side.ventClosesAt > 0 && state.tick >= side.ventClosesAt) {
      side.vent = 0;
      side.ventKind = '';
      side.ventClosesAt = 0;
    }
  }
}
