import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Pressure of a compression upon the chest per cm, mmHg. */
const PER_CM = 5;
/** Pauses for breaths and checks come round every so many seconds. */
const CYCLE_S = 20;

/** Every tick: the squeeze of chest compressions, mmHg. Pauses take the share that `fraction` leaves; what does not recoil stays as pressure in the chest. */
export function compress(state: BodyState): number {
  const { heart } = state;
  if (!heart.compressions) return 0;
  heart.compressionClock += 0.02;
  if (heart.compressionClock >= CYCLE_S) heart.compressionClock -= CYCLE_S;
  if (heart.compressionClock >= CYCLE_S * heart.compressionFraction) return 0;
  heart.compressionPhase += (0.02 * heart.compressionRate) / 60;
  if (heart.compressionPhase >= 1) heart.compressionPhase -= 1;
  const u = heart.compressionPhase / 0.5;
  const w = u < 1 ? 4 * u * (1 - u) : 0;
  const held = 0.35 * (1 - heart.compressionRecoil);
  return PER_CM * clamp(heart.compressionDepth / state.c.chestDepth, 0, 7) * Math.max(w, held);
}
