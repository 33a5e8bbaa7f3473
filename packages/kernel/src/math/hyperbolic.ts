import { exp } from './exp.ts';

/** Hyperbolic tangent, within about 3 ulp: a series near zero, where the exponential form would cancel. */
export function tanh(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x);
  if (a > 22) return x > 0 ? 1 : -1;
  if (a < 1e-8) return x;
  const value = a < 0.55 ? fraction(a) : 1 - 2 / (exp(2 * a) + 1);
  return x < 0 ? -value : value;
}

/** Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + …))), to the ninth level. */
function fraction(x: number): number {
  const z = x * x;
  let denominator = 19;
  for (let k = 17; k >= 1; k -= 2) denominator = k + z / denominator;
  return x / denominator;
}

/** The logistic function 1/(1 + e⁻ˣ). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
