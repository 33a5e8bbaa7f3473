import { clamp } from '../../body/numbers.ts';
import type { BodyState } from '../../body/state.ts';
import { addDrawing } from './trace.ts';

/** A sine-like wave of period 1 by parabolas. */
function wave(t: number): number {
  const u = t - Math.floor(t);
  return u < 0.5 ? 16 * u * (0.5 - u) : -16 * (u - 0.5) * (1 - u);
}

/** Cheap reproducible noise in −0.5..0.5 from a step and a channel. */
export function hashNoise(step: number, channel: number): number {
  let h = Math.imul(step ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(channel + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296 - 0.5;
}

const at: number[] = [0, 0, 0];

/** The heart's dipole (x, y, z in mV, frame of LEADS) at a step of the conduction clock. The array is used again by the next call. */
export function dipole(state: BodyState, step: number): readonly number[] {
  const { electricity: el, heart } = state;
  const { trace } = el;
  at[0] = 0;
  at[1] = 0;
  at[2] = 0;
  for (const d of trace.atria) addDrawing(d, (step - d.at) * 0.002, at);
  for (const d of trace.ventricles) addDrawing(d, (step - d.at) * 0.002, at);
  const t = step * 0.002;
  if (heart.rhythm === 'ventricularFibrillation') addFibrillation(el.coarse, t);
  if (heart.rhythm !== 'asystole') {
    // Fibrillating atria: 350 to 600 small waves a minute, best seen in V1; flutter: a saw, its teeth down in II, III and aVF.
    if (el.atria === 'fibrillation') {
      const f =
        0.05 * wave(5.9 * t) * (0.7 + 0.4 * wave(0.43 * t)) + 0.04 * wave(7.3 * t + 0.4) + 0.025 * wave(4.7 * t + 0.2);
      add(-0.15 * f, 0.55 * f, -0.95 * f);
    } else if (el.atria === 'flutter') {
      const u = clamp((step - el.lastAtrial) / Math.max(1, el.properties.flutterCycle * 500), 0, 1);
      const saw = u < 0.3 ? 0.14 - u * 1.1 : -0.19 + (u - 0.3) * 0.4714;
      add(0.12 * saw, 1.05 * saw, 0.35 * saw);
    }
  }
  const spike = step - el.lastStimulus;
  // A stimulus across the chest dwarfs the beat; one from a wire is a line.
  if (spike >= 0 && spike < (el.pacer.on ? 10 : 2)) {
    const v = el.pacer.on ? 1.6 : 0.75;
    add(0.5 * v, 0.9 * v, 0.3 * v);
  }
  return at;
}

function add(x: number, y: number, z: number): void {
  at[0] = (at[0] as number) + x;
  at[1] = (at[1] as number) + y;
  at[2] = (at[2] as number) + z;
}

/** Waves of a fibrillating ventricle: 4 to 7 a second, ever changing in size and direction. */
function addFibrillation(coarse: number, t: number): void {
  // Slower waves prevail as the muscle tires.
  const quick = 0.35 + 0.65 * coarse;
  const a = quick * wave(t * 5.1 + 0.4 * wave(t * 0.37)) * (0.5 + 0.4 * wave(t * 0.31));
  const b = quick * wave(t * 6.3 + 0.3 + 0.5 * wave(t * 0.53)) * (0.45 + 0.4 * wave(t * 0.23 + 0.4));
  const c = wave(t * 4.1 + 0.7 + 0.3 * wave(t * 0.29)) * (0.4 + 0.3 * wave(t * 0.17));
  const k = 0.12 + 0.66 * coarse * coarse;
  add(k * (0.45 * a + 0.35 * c), k * (0.55 * a + 0.4 * b), k * (0.4 * b - 0.45 * c));
}

/** What is picked up beside the heart, mV: mains and muscle, breathing, shivering, movement and hands that compress. */
export function artefact(state: BodyState, step: number, channel: number): number {
  const { left, right, c, heart, temperature } = state;
  const breath = (left.volume + right.volume - left.meanVolume - right.meanVolume) / (1000 * c.lungSize);
  const sway = 0.05 * breath * (((channel * 7) % 5) / 4 - 0.4);
  const shiver = temperature.core < 35.5 && temperature.core > 31 && state.mind.consciousness > 0.3 ? 0.05 : 0;
  let v = sway + (0.012 + shiver) * hashNoise(step, channel);
  if (heart.compressions) {
    const u = wave(heart.compressionPhase) + 0.3 * wave(2 * heart.compressionPhase + 0.2 * channel);
    v += 0.75 * u * (0.6 + 0.4 * hashNoise(Math.floor(step / 250), channel));
  }
  return v;
}
