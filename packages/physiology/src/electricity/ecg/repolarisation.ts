import { clamp } from '../../body/numbers.ts';
import type { MyocardiumState, RegionKey } from '../../myocardium/state.ts';
import { QRS_S, type Look } from './look.ts';
import type { Depolarised } from './qrs.ts';
import { addWave, type Drawing } from './trace.ts';

type Vector = readonly [x: number, y: number, z: number];
/** Where each part of the wall lies: the direction of its current of injury. */
const PLACES: Readonly<Record<RegionKey, Vector>> = {
  anterior: [0.34, -0.2, -0.9],
  lateral: [0.95, -0.32, 0.12],
  inferior: [-0.26, 0.95, 0.14],
  posterior: [0.12, 0.18, 0.95],
  rightVentricular: [-0.75, 0.35, -0.62],
};
const PARTS = Object.keys(PLACES) as readonly RegionKey[];
/** ST elevation in the lead that faces a wholly injured part, about 4 mm, mV. */
const INJURY_MV = 0.42;

/** Draws ST segment, T and U wave, and what dead muscle takes from the beginning of the QRS; returns the QT interval, s. */
export function drawRepolarisation(d: Drawing, look: Look, q: Depolarised, m: MyocardiumState, size: number): number {
  const { potassium: k } = look;
  const peaked = clamp((k - 5.4) / 1.6, 0, 1.4);
  const low = clamp((3.6 - k) / 1.4, 0, 1);
  const sine = clamp((look.wide - 1.9) / 1, 0, 1);
  // As the QRS widens to a third of a second, T runs into it and the whole becomes one slow wave.
  const qt = Math.max(
    q.widthS + 0.12,
    look.qtS + 0.6 * Math.max(0, q.widthS - QRS_S * look.wide) + sine * (q.widthS + 0.2 - look.qtS),
  );
  const st: [number, number, number] = [0, 0, 0];
  const t: [number, number, number] = [0.3 * q.own, 0.2 * q.own, -0.17 * q.own];
  // A tall narrow T of hyperkalaemia, a low one without potassium, digoxin and ischaemia.
  const shape = (1 + 1.3 * peaked * (1 - 0.3 * sine)) * (1 - 0.75 * low) * (1 - 0.4 * look.digoxin);
  for (let a = 0; a < 3; a++) {
    t[a] = (t[a] as number) * shape + 0.62 * (q.secondary[a] as number);
    st[a] = 0.34 * (q.secondary[a] as number);
  }
  const push = (to: [number, number, number], x: number, y: number, z: number): void => {
    to[0] += x;
    to[1] += y;
    to[2] += z;
  };
  const scoop = -0.09 * look.digoxin - 0.07 * low;
  push(st, scoop, 0.75 * scoop, -0.1 * scoop);
  const inner = look.subendocardial;
  push(st, -0.15 * inner, -0.12 * inner, 0.07 * inner);
  push(t, -0.12 * inner, -0.08 * inner, 0.05 * inner);
  // All round the heart, facing its apex.
  push(st, 0.13 * look.pericarditis, 0.12 * look.pericarditis, -0.05 * look.pericarditis);
  const strain = look.rightStrain;
  push(t, 0.02 * strain, -0.2 * strain, 0.42 * strain);
  // Blocked sodium channels lift the right precordial ST segment (Brugada-like).
  const poison = clamp(look.sodiumBlock - 1, 0, 2);
  push(st, -0.05 * poison, -0.03 * poison, -0.09 * poison);
  for (const key of PARTS) {
    const r = m.regions[key];
    if (r.ageS === 0) continue;
    const [x, y, z] = PLACES[key];
    const up = INJURY_MV * r.injury;
    push(st, up * x, up * y, up * z);
    const tall = 0.55 * r.hyperacute + 0.2 * r.injury - 0.85 * r.inversion;
    push(t, tall * x, tall * y, tall * z);
    // Dead muscle no longer pulls the first forces its own way: a Q wave, and less R.
    const dead = clamp(1.6 * (r.necrosis - 0.12), 0, 1);
    if (dead > 0.01 && key !== 'rightVentricular')
      addWave(
        d,
        0.026 * look.wide,
        0.026 * look.wide,
        0.03 * look.wide,
        -0.75 * dead * x * size,
        -0.62 * dead * y * size,
        -0.75 * dead * z * size,
      );
  }
  const narrow = 1 - 0.38 * Math.min(1, peaked);
  const top = qt - 0.088 * narrow - 0.01;
  const start = q.widthS;
  const flat = 1 - sine;
  // The ST segment leaves the J point and melts into the T wave.
  const middle = start + 0.42 * (top - start);
  addWave(
    d,
    middle,
    middle - start + 0.02,
    Math.max(0.06, 0.9 * (top - middle)),
    st[0] * size * flat,
    st[1] * size * flat,
    st[2] * size * flat,
  );
  addWave(
    d,
    start + 0.008,
    0.03,
    Math.max(0.05, 0.7 * (middle - start)),
    0.72 * st[0] * size * flat,
    0.72 * st[1] * size * flat,
    0.72 * st[2] * size * flat,
  );
  addWave(
    d,
    top,
    Math.min(0.17, 0.75 * (top - start)) * narrow + 0.05 * sine,
    0.115 * narrow + 0.08 * sine,
    (t[0] + 0.35 * st[0]) * size,
    (t[1] + 0.35 * st[1]) * size,
    (t[2] + 0.35 * st[2]) * size,
  );
  if (low > 0.02 || look.digoxin > 0.3) {
    const u = (0.03 + 0.14 * low) * size;
    addWave(d, qt + 0.075, 0.11, 0.1, 0.8 * u, 0.75 * u, -0.75 * u);
  }
  if (look.osborn > 0.02) {
    const j = 0.42 * look.osborn * size;
    addWave(d, start + 0.004, 0.032, 0.05, 0.9 * j, 0.75 * j, -0.3 * j);
  }
  return qt;
}
