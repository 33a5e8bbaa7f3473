const doubles = new Float64Array(1);
const words = new Uint32Array(doubles.buffer);
doubles[0] = 1;
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;
const LOW = 1 - HIGH;

/** The upper 32 bits of a double (sign, exponent, top of the mantissa). */
export function highWord(x: number): number {
  doubles[0] = x;
  return words[HIGH] as number;
}

/** The lower 32 bits of a double. */
export function lowWord(x: number): number {
  doubles[0] = x;
  return words[LOW] as number;
}

/** A double from its two 32-bit words. */
export function fromWords(high: number, low: number): number {
  words[HIGH] = high;
  words[LOW] = low;
  return doubles[0] as number;
}

/** x · 2ⁿ for integer n, correct through overflow and gradual underflow. */
export function scaleByPowerOfTwo(x: number, n: number): number {
  let y = x;
  let k = n;
  while (k > 1000) {
    y *= 1.0715086071862673e301;
    k -= 1000;
  }
  while (k < -969) {
    y *= 2.0041683600089728e-292;
    k += 969;
  }
  return y * fromWords((1023 + k) << 20, 0);
}
