import type { Appearance } from '@openward/encounter';
import { hex, lab, mix, shift, type Lab } from './colour.ts';

/** The Monk Skin Tone scale, 1 lightest to 10 darkest (Monk, 2019; published swatches). */
const MONK = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
] as const;

/** What blood gives to skin seen in a room: the swatches are flat, faces are not. */
const BLOOD = lab('#c8604a');

export interface Skin {
  readonly base: string;
  readonly light: string;
  readonly shade: string;
  readonly deep: string;
  readonly line: string;
  readonly blush: string;
  readonly lip: string;
  readonly lipShade: string;
  readonly tongue: string;
  readonly nail: string;
  readonly lid: string;
  readonly rash: string;
  readonly rashEdge: string;
  readonly flush: string;
  readonly blue: string;
  readonly mottle: string;
  /** True where signs are looked for on lips, tongue, nails and conjunctivae rather than on the cheek. */
  readonly dark: boolean;
}

const tenth = (value: number): number => value / 10;

/** Skin of a Monk tone with the signs of the moment in it. On dark skin pallor is ashen, and blue shows at the mucosae. */
export function skinOf(tone: number, signs: Pick<Appearance, 'pallor' | 'cyanosis' | 'flushing'>): Skin {
  const swatch = lab(MONK[Math.min(10, Math.max(1, tone)) - 1] ?? MONK[4]);
  const dark = tone >= 7;
  const healthy = mix(shift(swatch, tone <= 4 ? -0.045 : tone >= 9 ? 0.035 : 0), BLOOD, tone <= 4 ? 0.17 : 0.1);
  const pallor = tenth(signs.pallor);
  const blue = tenth(signs.cyanosis);
  const ashen: Lab = dark ? { l: healthy.l + 0.045, a: 0.001, b: 0.012 } : { l: healthy.l + 0.03, a: 0.002, b: 0.022 };
  const base = mix(mix(healthy, ashen, pallor * 0.78), lab(dark ? '#4d5058' : '#a9b2c4'), blue * (dark ? 0.2 : 0.24));
  const lipHealthy = mix(
    shift(healthy, dark ? 0.02 : -0.13, 1.25),
    lab(dark ? '#7a4440' : '#bd5f5c'),
    dark ? 0.55 : 0.6,
  );
  const lipPale = mix(lipHealthy, dark ? lab('#97857f') : lab('#d8b9ac'), pallor * 0.8);
  const lip = mix(lipPale, lab(dark ? '#5b5f7c' : '#6c719e'), blue * 0.86);
  const mucosa = mix(mix(lab('#c0605c'), lab('#d9aea4'), pallor * 0.8), lab('#6a6a93'), blue * 0.85);
  const nail = mix(mix(mix(healthy, lab('#e8b3a4'), 0.55), lab('#ddd0c6'), pallor * 0.7), lab('#777ba6'), blue * 0.85);
  return {
    base: hex(base),
    light: hex(shift(base, dark ? 0.075 : 0.04, 0.92)),
    shade: hex(shift(base, dark ? -0.055 : -0.085, 1.18)),
    deep: hex(shift(base, dark ? -0.11 : -0.2, 1.3)),
    line: hex(shift(base, dark ? -0.15 : -0.33, 1.25)),
    blush: hex(mix(base, lab(dark ? '#8a3d33' : '#d9705f'), 0.42 * (1 - pallor) * (1 - blue * 0.6))),
    lip: hex(lip),
    lipShade: hex(shift(lip, -0.08, 1.1)),
    tongue: hex(mucosa),
    nail: hex(nail),
    lid: hex(shift(base, -0.035, 1.1)),
    rash: hex(mix(base, lab(dark ? '#7c3a35' : '#d9574f'), dark ? 0.5 : 0.55)),
    rashEdge: hex(dark ? shift(base, -0.09, 1.2) : mix(base, lab('#c0392f'), 0.62)),
    flush: dark ? '#8e2f25' : '#d8463a',
    blue: dark ? '#3f4767' : '#6b78ad',
    mottle: dark ? '#2b1f38' : '#7d4f86',
    dark,
  };
}
