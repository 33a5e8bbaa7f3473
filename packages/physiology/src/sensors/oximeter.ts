import type { BodySpecOf } from '../body/spec.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** How much a pulse oximeter over-reads on dark skin at a true saturation (fraction): after Feiner 2007 and Sjoding 2020, up to about 3 points at 70-80 %, none at 100 %. */
export function skinBias(spec: BodySpecOf<string>, saturation: number): number {
  const dark = clamp((spec.person.skinTone - 4) / 6, 0, 1);
  return 0.035 * dark * clamp((0.97 - saturation) / 0.2, 0, 1);
}

/**
 * Saturation that light at two wavelengths suggests, as a fraction: carboxyhaemoglobin passes for oxygenated (Barker &
 * Tremper 1987), methaemoglobin absorbs both alike and draws the reading to 85 % (Barker 1989: half of its share lost
 * until it stays there, from about 30 %).
 */
export function opticalSaturation(state: BodyState): number {
  const { blood, pigment: p } = state;
  const red = (blood.sat + p.carboxy) / Math.max(0.05, 1 - p.met);
  const drawn = clamp((p.met - 0.01) / 0.29, 0, 1);
  return clamp(red, 0, 1) * (1 - drawn) + 0.85 * drawn;
}

/** Whether the finger pulses enough to be read. */
export function pulses(state: BodyState): boolean {
  return state.sensors.pulsatility > 0.07;
}

/** What a settled oximeter shows, %, without lag and noise; 0 without a pulse. */
export function seenByOximeter(state: BodyState): number {
  if (!pulses(state)) return 0;
  const seen = opticalSaturation(state);
  const poor = clamp((0.25 - state.sensors.pulsatility) / 0.2, 0, 1);
  return 100 * clamp(seen + skinBias(state.spec, seen) - 0.04 * poor, 0, 1);
}
