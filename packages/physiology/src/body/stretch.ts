import { X } from './slots.ts';
import type { BodyState } from './state.ts';

/** What the low-pressure receptors feel: volume of the atria and, less, of the great and pulmonary veins, mL. */
export function stretchOf(state: BodyState): number {
  const { x } = state;
  return (
    (x[X.rightAtrium] as number) +
    (x[X.leftAtrium] as number) +
    0.35 * ((x[X.pulmonaryVeins] as number) + (x[X.venaCava] as number))
  );
}
