import { expPair } from './exp.ts';
import { exponentOf, mantissa } from './log.ts';

const SPLITTER = 134217729;
const LN2_HIGH = 0.6931471805599453;
const LN2_LOW = 2.3190468138462996e-17;
const THIRD_HIGH = 0.3333333333333333;
const THIRD_LOW = 1.850371707708594e-17;

/** The rounding error of the product a·b whose rounded value is p (Dekker 1971). */
function productError(a: number, b: number, p: number): number {
  const ac = SPLITTER * a;
  const ah = ac - (ac - a);
  const al = a - ah;
  const bc = SPLITTER * b;
  const bh = bc - (bc - b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/**
 * x to the power y, within about 1 ulp, in IEEE arithmetic alone. log x is carried in a pair of doubles
 * (2·atanh of s = (m − 1)/(m + 1), first two terms of the series in pairs), so the product with y keeps
 * its last bits. Special cases as ECMAScript's.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  if (y === 1) return x;
  if (y === 2) return x * x;
  const ax = Math.abs(x);
  if (y === Infinity || y === -Infinity) return ax === 1 ? NaN : ax > 1 === y > 0 ? Infinity : 0;
  const integer = Math.floor(y) === y;
  const odd = integer && Math.abs(y) < 9007199254740992 && Math.abs(y % 2) === 1;
  const negative = (x < 0 || Object.is(x, -0)) && odd;
  if (ax === 0 || ax === Infinity) {
    const magnitude = (ax === 0) === y > 0 ? 0 : Infinity;
    return negative ? -magnitude : magnitude;
  }
  if (x < 0 && !integer) return NaN;
  const magnitude = positivePower(ax, y);
  return negative ? -magnitude : magnitude;
}

function positivePower(x: number, y: number): number {
  if (x === 1) return 1;
  const subnormal = x < 2.2250738585072014e-308;
  const z = subnormal ? x * 18014398509481984 : x;
  const k = exponentOf(z) - (subnormal ? 54 : 0);
  const m = mantissa(z);
  // s = (m − 1)/(m + 1) as a pair; m − 1 is exact, m + 1 is carried as a pair.
  const num = m - 1;
  const den = m + 1;
  const denLow = m - (den - 1);
  const s = num / den;
  const p = s * den;
  const sLow = (num - p - productError(s, den, p) - s * denLow) / den;
  const q = s * s;
  const qLow = productError(s, s, q) + 2 * s * sLow;
  const tail =
    q *
    (0.2 +
      q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21))))))));
  // t = 1/3 + tail; u = s·q·t, all as pairs.
  const t = THIRD_HIGH + tail;
  const tLow = THIRD_HIGH - t + tail + THIRD_LOW;
  const a = s * q;
  const aLow = productError(s, q, a) + s * qLow + sLow * q;
  const u = a * t;
  const uLow = productError(a, t, u) + a * tLow + aLow * t;
  const h = s + u;
  const hLow = s - h + u + (sLow + uLow);
  // log x = k·ln2 + 2·(h + hLow)
  const kl = k * LN2_HIGH;
  const klLow = productError(k, LN2_HIGH, kl) + k * LN2_LOW;
  const sum = kl + 2 * h;
  const back = sum - kl;
  const sumLow = kl - (sum - back) + (2 * h - back) + klLow + 2 * hLow;
  const product = y * sum;
  if (!(Math.abs(product) < 1e4)) return product > 0 ? Infinity : 0;
  const productLow = productError(y, sum, product) + y * sumLow;
  return expPair(product, productLow);
}
