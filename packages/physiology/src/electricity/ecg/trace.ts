/** One activation drawn: its start on the conduction clock (2 ms steps), how long it lasts, and its waves. */
export interface Drawing {
  at: number;
  endS: number;
  /** Six numbers a wave: time of its top and reach to either side in s, then its vector in mV. */
  waves: number[];
}
/** The last two activations of atria and ventricles, whose waves may overlap. */
export interface Trace {
  atria: [Drawing, Drawing];
  ventricles: [Drawing, Drawing];
  beats: number;
}
export const WAVE = 6;

export function freshTrace(): Trace {
  const blank = (): Drawing => ({ at: -100000, endS: 0, waves: [] });
  return { atria: [blank(), blank()], ventricles: [blank(), blank()], beats: 0 };
}

/** Begins a drawing in the older of two places. */
export function nextDrawing(pair: [Drawing, Drawing], at: number): Drawing {
  const [a, b] = pair;
  const next = a.at <= b.at ? a : b;
  next.at = at;
  next.endS = 0;
  next.waves.length = 0;
  return next;
}

export function addWave(d: Drawing, top: number, before: number, after: number, x: number, y: number, z: number): void {
  d.waves.push(top, before, after, x, y, z);
  if (top + after > d.endS) d.endS = top + after;
}

/** Adds a drawing's dipole at `age` seconds to `out` (x, y, z). A wave is a bump (1 − u²)³ of its own reach on either side. */
export function addDrawing(d: Drawing, age: number, out: number[]): void {
  if (age < -0.05 || age > d.endS) return;
  const { waves } = d;
  for (let i = 0; i < waves.length; i += WAVE) {
    const t = age - (waves[i] as number);
    const u = t < 0 ? t / (waves[i + 1] as number) : t / (waves[i + 2] as number);
    if (u <= -1 || u >= 1) continue;
    const k = 1 - u * u;
    const size = k * k * k;
    out[0] = (out[0] as number) + size * (waves[i + 3] as number);
    out[1] = (out[1] as number) + size * (waves[i + 4] as number);
    out[2] = (out[2] as number) + size * (waves[i + 5] as number);
  }
}
