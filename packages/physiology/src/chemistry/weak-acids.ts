/** Bicarbonate of plasma at pH 7.40 and 40 mmHg, mmol/L. */
export const STANDARD_BICARBONATE = 24.4;
/** Ionised share of plasma magnesium (Külpmann 1996). */
export const IONISED_MAGNESIUM = 0.65;

/** Charge of weak acids at pH 7.40, mmol/L: albumin in g/L and phosphate in mmol/L (Figge, Mydosh & Fencl 1992). */
export function weakAcids(albuminGL: number, phosphate: number): number {
  return albuminGL * (0.123 * 7.4 - 0.631) + phosphate * (0.309 * 7.4 - 0.469);
}
