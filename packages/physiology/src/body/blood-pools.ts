import { BED_X, X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Pools of blood for gases: arteries, venous (great veins, right heart, pulmonary artery), both capillary beds, left heart, then the beds. */
export const POOL = { arteries: 0, venous: 1, left: 2, right: 3, pulmonaryVenous: 4, beds: 5 } as const;

export function poolVolume(x: readonly number[], pool: number): number {
  switch (pool) {
    case POOL.arteries:
      return (x[X.aorta] as number) + (x[X.arteries] as number);
    case POOL.venous:
      return (
        (x[X.venaCava] as number) +
        (x[X.rightAtrium] as number) +
        (x[X.rightVentricle] as number) +
        (x[X.pulmonaryArtery] as number)
      );
    case POOL.left:
      return x[X.leftCapillaries] as number;
    case POOL.right:
      return x[X.rightCapillaries] as number;
    case POOL.pulmonaryVenous:
      return (x[X.pulmonaryVeins] as number) + (x[X.leftAtrium] as number) + (x[X.leftVentricle] as number);
    default:
      return x[BED_X[pool - POOL.beds] as number] as number;
  }
}

/** Haemoglobin of the blood now, g/L: red cells are a third haemoglobin. */
export function haemoglobin(state: BodyState): number {
  const { redCells, plasma } = state.blood;
  return (redCells / (redCells + plasma)) * 333;
}
