import { oncoticPressure } from '../water/oncotic.ts';

/** Glomerular capillary pressure at rest, mmHg (Guyton & Hall 2006: 60, against 18 in the capsule). */
export const GLOMERULAR_REST = 60;

/** Mean oncotic pressure along the glomerulus, mmHg, of a protein concentration in g/L and a filtration fraction. */
export function glomerularOncotic(proteinGL: number, fraction: number): number {
  return oncoticPressure(proteinGL * (1 + (0.5 * fraction) / (1 - fraction)));
}
