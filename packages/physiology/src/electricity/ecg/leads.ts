/**
 * Lead vectors in the frame of Frank: x to the patient's left, y to the feet, z to the back; lead = vector · dipole.
 * V1 to V6, I and II after Dower 1980 (J Electrocardiol 13:249); the other limb leads follow by Einthoven and Goldberger.
 * Right-sided and posterior leads continue the same ring of electrodes, reasoned from geometry; review: clinical.
 */
const I = [0.632, -0.235, 0.059] as const;
const II = [0.235, 1.066, -0.132] as const;
type Vector = readonly [x: number, y: number, z: number];
const mix = (a: number, b: number): Vector => [a * I[0] + b * II[0], a * I[1] + b * II[1], a * I[2] + b * II[2]];

export const LEADS = {
  I,
  II,
  III: mix(-1, 1),
  aVR: mix(-0.5, -0.5),
  aVL: mix(1, -0.5),
  aVF: mix(-0.5, 1),
  V1: [-0.515, 0.157, -0.917],
  V2: [0.044, 0.164, -1.387],
  V3: [0.882, 0.098, -1.277],
  V4: [1.213, 0.127, -0.601],
  V5: [1.125, 0.127, -0.086],
  V6: [0.831, 0.076, 0.23],
  V3R: [-0.65, 0.15, -0.66],
  V4R: [-0.72, 0.14, -0.42],
  V5R: [-0.73, 0.12, -0.18],
  V6R: [-0.68, 0.09, 0.06],
  V7: [0.6, 0.06, 0.45],
  V8: [0.36, 0.05, 0.62],
  V9: [0.12, 0.05, 0.7],
} as const satisfies Readonly<Record<string, Vector>>;
export type Lead = keyof typeof LEADS;

/** The standard twelve in the order of the paper. */
export const TWELVE = ['I', 'II', 'III', 'aVR', 'aVL', 'aVF', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const;
