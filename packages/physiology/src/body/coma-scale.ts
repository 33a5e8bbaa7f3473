import type { BodyState } from './state.ts';

/** Glasgow Coma Scale from consciousness and confusion. */
export function comaScale(state: BodyState): { eye: number; verbal: number; motor: number } {
  const level = state.mind.consciousness;
  const confused = state.mind.delirium > 0.22 || level < 0.86;
  const eye = level > 0.78 ? 4 : level > 0.5 ? 3 : level > 0.25 ? 2 : 1;
  const verbal = level > 0.72 ? (confused ? 4 : 5) : level > 0.52 ? 3 : level > 0.28 ? 2 : 1;
  const motor = level > 0.62 ? 6 : level > 0.42 ? 5 : level > 0.28 ? 4 : level > 0.16 ? 3 : level > 0.08 ? 2 : 1;
  return { eye, verbal, motor };
}
