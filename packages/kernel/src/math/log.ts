import { fromWords, highWord, lowWord } from './bits.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** x = m · 2ᵏ with m in [√½, √2): `m`, and the exponent in `exponentOf`. */
export function mantissa(x: number): number {
  const h = highWord(x) & 0xfffff;
  return fromWords(h | (h >= 0x6a09e ? 0x3fe00000 : 0x3ff00000), lowWord(x));
}

/** The exponent that belongs to `mantissa` of a normal positive number. */
export function exponentOf(x: number): number {
  const h = highWord(x);
  return ((h >>> 20) & 0x7ff) - 1023 + ((h & 0xfffff) >= 0x6a09e ? 1 : 0);
}

/**
 * Natural logarithm within 1 ulp in IEEE arithmetic alone. With f = m − 1 and s = f/(2 + f), log m is
 * f − f²/2 + s·(f²/2 + R(s²)); coefficients of the minimax R as published with fdlibm (1993).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const subnormal = x < 2.2250738585072014e-308;
  const y = subnormal ? x * 18014398509481984 : x;
  const k = exponentOf(y) - (subnormal ? 54 : 0);
  const f = mantissa(y) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}

const INVERSE_LN10_HIGH = 0.4342944622039795;
const INVERSE_LN10_LOW = 1.9699272335463627e-8;

/** Base-ten logarithm, within about 2 ulp. */
export function log10(x: number): number {
  const y = log(x);
  const high = Math.fround(y);
  return y - y !== 0 ? y : high * INVERSE_LN10_HIGH + ((y - high) * INVERSE_LN10_HIGH + y * INVERSE_LN10_LOW);
}
