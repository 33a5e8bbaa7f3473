import { OUT, X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

/** Waveform samples not yet drained; no part of the saved body. At most one minute is kept. */
export interface WaveBuffer {
  fromTick: number;
  ecg: number[];
  pleth: number[];
  arterial: number[];
  capno: number[];
  respiration: number[];
}

export function emptyWaves(tick: number): WaveBuffer {
  return { fromTick: tick, ecg: [], pleth: [], arterial: [], capno: [], respiration: [] };
}

const KEEP_TICKS = 3000;

/** A smooth bump of height 1 and half-width w around 0, without transcendental functions. */
function bump(t: number, w: number): number {
  const u = t / w;
  if (u <= -1 || u >= 1) return 0;
  const k = 1 - u * u;
  return k * k * k;
}

/** Cheap reproducible noise in −0.5..0.5 from a tick and a channel. */
export function hashNoise(tick: number, channel: number): number {
  let h = Math.imul(tick ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(channel + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296 - 0.5;
}

/** Lead II in mV at `ahead` seconds before the end of the tick, from the engine's own atrial and ventricular timers; ST falls with ischaemia. */
function leadTwo(state: BodyState, ahead: number, index: number): number {
  const { x, heart } = state;
  const noise = 0.012 * hashNoise(state.tick * 5 + index, 0);
  if (heart.rhythm === 'asystole') return noise + 0.015 * hashNoise(Math.floor(state.tick / 20), 1);
  if (heart.rhythm === 'ventricularFibrillation') {
    const t = state.tick * 0.02 - ahead;
    const a = wave(t * 5.1) * (0.35 + 0.25 * wave(t * 0.31)) + 0.25 * wave(t * 6.7 + 0.3) + 0.15 * wave(t * 3.9);
    return a * (0.35 + 0.65 * Math.min(1, heart.energy * 3)) + noise;
  }
  const atrial = (x[X.atrialAge] as number) - ahead;
  const v = (x[X.ventricularAge] as number) - ahead;
  const ventricularDuration = x[X.ventricularDuration] as number;
  const ischaemia = Math.max(0, Math.min(1, (0.6 - heart.energy) / 0.5));
  const p = 0.13 * bump(atrial - 0.05, 0.05);
  const widen = 1 + 0.8 * Math.max(0, (0.15 - heart.energy) * 6);
  const q = -0.08 * bump(v - 0.012 * widen, 0.014 * widen);
  const r = 1.1 * bump(v - 0.032 * widen, 0.024 * widen);
  const s = -0.22 * bump(v - 0.058 * widen, 0.022 * widen);
  const st = -0.18 * ischaemia * bump(v - 0.16, 0.12);
  const tWave =
    0.28 * (1 - 0.5 * ischaemia) * bump(v - 0.82 * ventricularDuration - 0.02, 0.34 * ventricularDuration * 0.75);
  return p + q + r + s + st + tWave + noise;
}

/** A sine-like wave of period 1 by parabolas. */
function wave(t: number): number {
  const u = t - Math.floor(t);
  return u < 0.5 ? 16 * u * (0.5 - u) : -16 * (u - 0.5) * (1 - u);
}

/** Adds this tick's samples of the attached sensors. */
export function recordWaves(state: BodyState, w: WaveBuffer): void {
  const { attached } = state.sensors;
  if (attached.ecg) for (let i = 0; i < 5; i++) w.ecg.push(round(leadTwo(state, 0.02 - (i + 1) * 0.004, i), 1000));
  if (attached.ecg) w.respiration.push(round(state.airway.mouthFlow / 1000, 1000));
  if (attached.arterialLine) w.arterial.push(round(state.out[OUT.arterial] as number, 10));
  if (attached.oximeter) {
    const range = 60;
    const pulse = ((state.out[OUT.arterial] as number) - (state.x[X.diastolic] as number)) / range;
    const amplitude = Math.max(0, Math.min(1, state.sensors.pulsatility));
    w.pleth.push(
      round(Math.max(0, Math.min(1, 0.12 + pulse * amplitude * 1.1 + 0.02 * hashNoise(state.tick, 2))), 1000),
    );
  }
  if (attached.capnograph)
    w.capno.push(
      round(
        state.airway.mouthFlow <= 0 || (state.airway.co2[0] as number) > 0.002
          ? (state.airway.co2[0] as number) * 713
          : 0,
        10,
      ),
    );
  trim(w.ecg, KEEP_TICKS * 5);
  trim(w.pleth, KEEP_TICKS);
  trim(w.arterial, KEEP_TICKS);
  trim(w.capno, KEEP_TICKS);
  trim(w.respiration, KEEP_TICKS);
}

function trim(list: number[], keep: number): void {
  if (list.length > keep * 1.5) list.splice(0, list.length - keep);
}

function round(v: number, k: number): number {
  return Math.round(v * k) / k;
}
