/** Pressure lost in an orifice per squared flow, mmHg s²/mL²: 4v² with v in m/s (simplified Bernoulli, Hatle & Angelsen 1982). */
export function orificeLoss(areaCm2: number): number {
  return 4e-4 / (areaCm2 * areaCm2);
}

/** Flow through a leak per square root of the pressure across it, mL/s: the same law the other way. */
export function orificeConductance(leakCm2: number): number {
  return 50 * leakCm2;
}
