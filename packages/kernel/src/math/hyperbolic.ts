import { exp, expm1 } from './exp.ts';

/** Hyperbolic tangent, within about 2 ulp. */
export function tanh(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x);
  if (a > 22) return x > 0 ? 1 : -1;
  let value: number;
  if (a < 1e-8) return x;
  if (a < 0.17) {
    const t = expm1(2 * a);
    value = t / (t + 2);
  } else value = 1 - 2 / (exp(2 * a) + 1);
  return x < 0 ? -value : value;
}

/** The logistic function 1/(1 + e⁻ˣ). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
