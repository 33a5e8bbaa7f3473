import { clamp } from '../../body/numbers.ts';
import type { ElectricityState, Origin } from '../state.ts';
import { QRS_S, type Look } from './look.ts';
import { addWave, type Drawing } from './trace.ts';

/** What the QRS leaves to the repolarisation: its width, and the secondary change of ST and T it causes. */
export interface Depolarised {
  widthS: number;
  secondary: [x: number, y: number, z: number];
  /** Share of the normal T wave that is kept. */
  own: number;
}
type Vector = readonly [x: number, y: number, z: number];

/** Mean direction of excitation from each place that can drive the ventricles by itself, mV. */
const FOCI: Readonly<Record<Exclude<Origin, 'his' | 'junction' | 'wandering'>, Vector>> = {
  // Left ventricular wall near the posterior fascicle: right bundle pattern, axis up and to the left.
  escape: [0.25, -0.85, -0.45],
  // Outflow tract of the right ventricle: left bundle pattern, axis straight down.
  ectopic: [0.35, 1.2, 0.75],
  // Scar in the lower left ventricle near the apex: axis up and to the right, all of V1 positive, V6 negative.
  scar: [-0.75, -0.85, -0.75],
  // Apex of the right ventricle: left bundle pattern, axis up.
  paced: [0.55, -1.15, 0.75],
};

/** Draws ventricular depolarisation. */
export function drawQrs(d: Drawing, el: ElectricityState, look: Look, size: number): Depolarised {
  if (el.origin === 'his' || el.origin === 'junction') return conductedQrs(d, el, look, size);
  const v = el.origin === 'wandering' ? wandering(el.turn) : FOCI[el.origin];
  return ectopicQrs(d, v, look, size, el.origin === 'escape' ? 0.135 : 0.155);
}

function conductedQrs(d: Drawing, el: ElectricityState, look: Look, size: number): Depolarised {
  const { wide, leftward, hypertrophy: lvh, rightStrain: rv } = look;
  const left = clamp(el.properties.leftBundle, 0, 1);
  const right = clamp(Math.max(el.properties.rightBundle, el.aberrant ? 0.9 : 0, 0.45 * (rv > 0.5 ? rv : 0)), 0, 1);
  const w = wide;
  const add = (top: number, reach: number, x: number, y: number, z: number): void => {
    // The frontal axis turns: up to a quarter turn to the left.
    const tx = x + 0.45 * leftward * y;
    const ty = y * (1 - 0.55 * Math.abs(leftward)) - 0.75 * leftward * x;
    addWave(d, top * w, reach * w, reach * w, tx * size, ty * size, z * size);
  };
  const whole = 1 - left;
  const big = 1 + 0.75 * lvh;
  // Septum from left to right, then the apex, the thick left wall, last the base.
  add(0.014, 0.018, -0.13 * whole, -0.07 * whole, -0.22 * (0.4 + 0.6 * whole));
  add(0.034, 0.021, 0.76 * whole * big, 0.62 * whole, -0.3 * whole * (1 - 0.4 * lvh));
  add(0.049, 0.022, 0.88 * whole * big, 0.45 * whole, (0.7 + 0.5 * lvh) * whole);
  add(0.07, 0.021, -0.16 * whole * (1 - right), -0.1 * whole, 0.42 * whole * (1 - 0.7 * right));
  // Late and to the right: the right ventricle alone, slowly, in right bundle branch block.
  if (right > 0.05) add(0.1, 0.045, -0.52 * right, -0.05 * right, -0.58 * right);
  // Late and to the left, slowly and notched, in left bundle branch block.
  if (left > 0.05) {
    add(0.04, 0.045, 0.35 * left, 0.15 * left, 0.5 * left);
    add(0.066, 0.04, 0.72 * left, 0.2 * left, 1.05 * left);
    add(0.1, 0.042, 0.75 * left, -0.1 * left, 0.95 * left);
  }
  // Strain on the right ventricle: S in I, Q in III.
  if (rv > 0.05) {
    add(0.06, 0.022, -0.42 * rv, 0.05 * rv, 0.12 * rv);
    add(0.016, 0.016, 0.05 * rv, -0.26 * rv, 0);
  }
  // Blocked sodium channels delay the right ventricle most: a late R in aVR, an S in I (Boehnert & Lovejoy 1985).
  const poison = clamp(look.sodiumBlock - 0.8, 0, 2);
  if (poison > 0.02) add(0.082, 0.022, -0.42 * poison, -0.28 * poison, -0.05 * poison);
  const blocked = Math.max(left, right);
  return {
    widthS: (QRS_S + 0.044 * Math.max(left, 0.9 * right)) * w,
    secondary: [
      -0.28 * left + 0.1 * right - 0.24 * lvh * (1 - left),
      -0.06 * left,
      -0.5 * left + 0.26 * right - 0.1 * lvh * (1 - left),
    ],
    own: 1 - 0.75 * left - 0.15 * right * (1 - blocked) - 0.25 * lvh,
  };
}

/** Cell to cell from one place: wide, slurred at first, its repolarisation the other way. */
function ectopicQrs(d: Drawing, v: Vector, look: Look, size: number, widthS: number): Depolarised {
  const w = look.wide;
  const k = (widthS / 0.15) * w;
  const [x, y, z] = v;
  const add = (top: number, reach: number, share: number, turn: number): void =>
    addWave(
      d,
      top * k,
      reach * k,
      reach * k,
      size * share * (x - turn * z),
      size * share * y,
      size * share * (z + turn * x),
    );
  add(0.038, 0.038, 0.35, -0.35);
  add(0.07, 0.045, 0.85, 0);
  add(0.104, 0.042, 0.6, 0.4);
  add(0.136, 0.022, -0.16, 0.6);
  return { widthS: 0.15 * k, secondary: [-0.5 * x, -0.5 * y, -0.5 * z], own: 0.12 };
}

/** The axis of torsades twists about the isoelectric line over some ten beats. */
function wandering(turn: number): Vector {
  const u = turn * 2;
  const swing = (t: number): number => {
    const s = t - 2 * Math.floor(t / 2);
    return s < 1 ? 4 * s * (1 - s) : -4 * (s - 1) * (2 - s);
  };
  const a = swing(u);
  const b = swing(u + 0.5);
  return [0.5 * a + 0.35 * b, 1.25 * a - 0.25 * b, -0.6 * a + 0.7 * b];
}
