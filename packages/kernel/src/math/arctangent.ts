const A = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.1111110405462355788e-1,
  9.09088713343650656196e-2, -7.69187620504482999495e-2, 6.66107313738753120669e-2, -5.83357013379057348645e-2,
  4.97687799461593236017e-2, -3.6531572744216915527e-2, 1.62858201153657823623e-2,
] as const;

/** Breakpoints with the arctangent of 0.5, 1, 1.5 and infinity as pairs. */
const HIGH = [
  4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, 1.570796326794896558,
] as const;
const LOW = [
  2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17, 6.12323399573676603587e-17,
] as const;
const PI = 3.141592653589793;
const PI_LOW = 1.2246467991473532e-16;

function series(x: number): number {
  const z = x * x;
  let sum = 0;
  for (let i = A.length - 1; i >= 0; i--) sum = (A[i] as number) + z * sum;
  return x * z * sum;
}

/** Arctangent in radians, within 1 ulp; minimax coefficients as published with fdlibm (1993). */
export function atan(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x);
  if (a < 0.4375) return a < 1e-9 ? x : x - series(x);
  let r: number;
  let i: 0 | 1 | 2 | 3;
  if (a < 0.6875) {
    i = 0;
    r = (2 * a - 1) / (2 + a);
  } else if (a < 1.1875) {
    i = 1;
    r = (a - 1) / (a + 1);
  } else if (a < 2.4375) {
    i = 2;
    r = (a - 1.5) / (1 + 1.5 * a);
  } else {
    i = 3;
    r = -1 / a;
  }
  const value = HIGH[i] - (series(r) - LOW[i] - r);
  return x < 0 ? -value : value;
}

/** The angle of the point (x, y) in radians, in (−π, π]; signs of zero as ECMAScript's. */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const left = x < 0 || Object.is(x, -0);
  const below = y < 0 || Object.is(y, -0);
  let angle: number;
  if (y === 0) angle = left ? PI : 0;
  else if (x === 0) angle = PI / 2;
  else if (Math.abs(x) === Infinity) {
    if (Math.abs(y) === Infinity) angle = left ? 3 * (PI / 4) : PI / 4;
    else angle = left ? PI : 0;
  } else if (Math.abs(y) === Infinity) angle = PI / 2;
  else {
    const a = atan(Math.abs(y / x));
    angle = left ? PI - (a - PI_LOW) : a;
  }
  return below ? -angle : angle;
}
