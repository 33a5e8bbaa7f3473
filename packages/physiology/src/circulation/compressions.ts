import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Pressure of a compression upon the chest per cm, mmHg. */
const PER_CM = 7;
const PUSH_S = 0.27;
/** Pauses for breaths and checks come round every so many seconds. */
const CYCLE_S = 20;

/** Flow that a heart stiff from want of energy takes from compressions, and how fast it stiffens, s (Takino & Okada 1996; Sharff 1984: pressures fall over 20 min of compressions). */
const STONE = 0.7;
const STIFFEN_S = 900;
const SOFTEN_S = 240;

/** Every second: a heart without energy goes into contracture. */
export function stepContracture(state: BodyState): void {
  const { circulation: k, heart } = state;
  const to = heart.energy < 0.12 && heart.rhythm !== 'organised' ? 1 : 0;
  if (to === 0 && k.contracture < 1e-9) k.contracture = 0;
  else k.contracture += (to - k.contracture) / (to > 0 ? STIFFEN_S : SOFTEN_S);
}

/** Every tick: the squeeze of chest compressions, mmHg. Pauses take the share that `fraction` leaves; what does not recoil stays as pressure in the chest. */
export function compress(state: BodyState): number {
  const { heart } = state;
  if (!heart.compressions) return 0;
  heart.compressionClock += 0.02;
  if (heart.compressionClock >= CYCLE_S) heart.compressionClock -= CYCLE_S;
  if (heart.compressionClock >= CYCLE_S * heart.compressionFraction) return 0;
  heart.compressionPhase += (0.02 * heart.compressionRate) / 60;
  if (heart.compressionPhase >= 1) heart.compressionPhase -= 1;
  // A push lasts about a quarter of a second, whatever the pause after it.
  const pushed = Math.min(0.5, (PUSH_S * heart.compressionRate) / 60);
  const u = heart.compressionPhase / Math.max(0.01, pushed);
  const w = u < 1 ? 4 * u * (1 - u) : 0;
  const held = 0.35 * (1 - heart.compressionRecoil);
  return (
    PER_CM *
    (1 - STONE * state.circulation.contracture) *
    clamp(heart.compressionDepth / state.c.chestDepth, 0, 7) *
    Math.max(w, held)
  );
}
