const INVERSE_HALF_PI = 6.36619772367581382433e-1;
const HALF_PI_1 = 1.57079632673412561417;
const HALF_PI_2 = 6.0771005063039659766e-11;
const HALF_PI_3 = 2.0222662487111664558e-21;
const HALF_PI_3_TAIL = 8.47842766036889956997e-32;

const S1 = -1.66666666666666324348e-1;
const S2 = 8.33333333332248946124e-3;
const S3 = -1.98412698298579493134e-4;
const S4 = 2.75573137070700676789e-6;
const S5 = -2.50507602534068634195e-8;
const S6 = 1.58969099521155010221e-10;
const C1 = 4.16666666666666019037e-2;
const C2 = -1.38888888888741095749e-3;
const C3 = 2.48015872894767294178e-5;
const C4 = -2.75573143513906633035e-7;
const C5 = 2.0875723212981748279e-9;
const C6 = -1.13596475577881948265e-11;

/** Sine of x + y on [−π/4, π/4], y being the tail of x. */
function sineKernel(x: number, y: number): number {
  const z = x * x;
  const v = z * x;
  const r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
  return x - (z * (0.5 * y - v * r) - y - v * S1);
}

/** Cosine of x + y on [−π/4, π/4], y being the tail of x. */
function cosineKernel(x: number, y: number): number {
  const z = x * x;
  const r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * y));
}

/** sin(x + quarter·π/2), reduced in three parts of π/2 (Cody & Waite 1980). */
function turned(x: number, quarter: number): number {
  if (x - x !== 0) return NaN;
  const n = Math.floor(x * INVERSE_HALF_PI + 0.5);
  const a = x - n * HALF_PI_1;
  const b = n * HALF_PI_2;
  const c = a - b;
  const cLow = a - c - b;
  const d = n * HALF_PI_3;
  const e = c - d;
  const eLow = c - e - d + cLow - n * HALF_PI_3_TAIL;
  const r = e + eLow;
  const tail = e - r + eLow;
  switch ((((n + quarter) % 4) + 4) % 4) {
    case 0:
      return sineKernel(r, tail);
    case 1:
      return cosineKernel(r, tail);
    case 2:
      return -sineKernel(r, tail);
    default:
      return -cosineKernel(r, tail);
  }
}

/** Sine, radians. Within 1 ulp for |x| up to about 10⁶; beyond, the absolute error grows as |x|·2⁻⁷⁰. */
export function sin(x: number): number {
  return x === 0 ? x : turned(x, 0);
}

/** Cosine, radians; accuracy as for `sin`. */
export function cos(x: number): number {
  return turned(x, 1);
}

/** Tangent, radians, within about 2 ulp for |x| up to about 10⁶. */
export function tan(x: number): number {
  return x === 0 ? x : turned(x, 0) / turned(x, 1);
}
