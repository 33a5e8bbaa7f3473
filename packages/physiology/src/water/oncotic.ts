import { clamp } from '../body/numbers.ts';

/** Colloid osmotic pressure of a protein concentration in g/L, mmHg (Landis & Pappenheimer 1963). */
export function oncoticPressure(proteinGL: number): number {
  const c = clamp(proteinGL / 10, 0, 15);
  return 2.1 * c + 0.16 * c * c + 0.009 * c * c * c;
}
