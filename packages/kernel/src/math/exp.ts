import { scaleByPowerOfTwo } from './bits.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/**
 * e to the power x, within 1 ulp, in IEEE + − × ÷ alone, so that every host gives the same bits.
 * Reduces to |r| ≤ ln2/2 and uses the rational form r + r·c/(2 − c) with the coefficients published
 * with fdlibm's method (Sun Microsystems, 1993).
 */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const y = reduced(high, low);
  return k === 0 ? y : scaleByPowerOfTwo(y, k);
}

/** e^(high − low) for a reduced argument. */
function reduced(high: number, low: number): number {
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** e^(high + low), where `low` is a small correction to `high`; what `pow` needs. */
export function expPair(high: number, low: number): number {
  if (high > 709.79) return Infinity;
  if (high < -745.2) return 0;
  const k = Math.floor(INVERSE_LN2 * high + 0.5);
  return scaleByPowerOfTwo(reduced(high - k * LN2_HIGH, k * LN2_LOW - low), k);
}

/** e^x − 1 without cancellation near zero, within about 2 ulp. */
export function expm1(x: number): number {
  if (x > 0.35 || x < -0.35) return exp(x) - 1;
  const t = x * x;
  const c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  return x + (x * c) / (2 - c);
}
