/** `v` held between two bounds. */
export function clamp(v: number, low: number, high: number): number {
  return v < low ? low : v > high ? high : v;
}

/** The share of receptors taken at a concentration of `x` half-effect concentrations: x/(1 + x). */
export function saturate(x: number): number {
  return x / (1 + x);
}
