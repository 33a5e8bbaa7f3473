/**
 * Seeded chance as plain data (sfc32: Chris Doty-Humphrey, PractRand, 2010). The state is an array of four
 * unsigned 32-bit integers, so that it saves, loads and hashes with the rest of the body or the record.
 */
export type RandomState = [a: number, b: number, c: number, counter: number];

/** A stream of its own for each purpose: the same seed and label give the same numbers, another label others. */
export function randomStream(seed: number, label: string): RandomState {
  let h1 = (0x9e3779b9 ^ seed) >>> 0;
  let h2 = (0x85ebca6b ^ Math.floor(seed / 4294967296)) >>> 0;
  for (let i = 0; i < label.length; i++) {
    h1 = Math.imul(h1 ^ label.charCodeAt(i), 0x01000193) >>> 0;
    h2 = (Math.imul(h2 ^ label.charCodeAt(i), 0xcc9e2d51) + h1) >>> 0;
  }
  const state: RandomState = [h1, h2, (h1 ^ h2) >>> 0, 1];
  for (let i = 0; i < 12; i++) nextUint32(state);
  return state;
}

/** The next unsigned 32-bit integer; advances `state` in place. */
export function nextUint32(state: RandomState): number {
  const t = (((state[0] + state[1]) >>> 0) + state[3]) >>> 0;
  state[3] = (state[3] + 1) >>> 0;
  state[0] = (state[1] ^ (state[1] >>> 9)) >>> 0;
  state[1] = (state[2] + (state[2] << 3)) >>> 0;
  state[2] = (((state[2] << 21) | (state[2] >>> 11)) + t) >>> 0;
  return t;
}

/** The next number in [0, 1); advances `state` in place. */
export function nextUnit(state: RandomState): number {
  return nextUint32(state) / 4294967296;
}

/** An approximately standard normal number (sum of twelve uniforms less six); advances `state` in place. */
export function nextNormal(state: RandomState): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += nextUnit(state);
  return sum;
}

/** An integer in [0, n); advances `state` in place. */
export function nextIndex(state: RandomState, n: number): number {
  return Math.floor(nextUnit(state) * n);
}
