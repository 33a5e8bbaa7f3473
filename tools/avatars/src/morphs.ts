import type { Base, Targets } from './source.ts';
import type { PersonSpec } from './person.ts';
import type { Rig } from './rig.ts';

/** Expression units behind each morph, by name below `expression/units/<ancestry>/`. */
const FACE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  blinkLeft: { 'eye-left-closure': 1 },
  blinkRight: { 'eye-right-closure': 1 },
  squint: { 'eye-left-slit': 1, 'eye-right-slit': 1 },
  eyesWide: { 'eye-left-opened-up': 1, 'eye-right-opened-up': 1 },
  browDown: { 'eyebrows-left-down': 1, 'eyebrows-right-down': 1 },
  browInnerUp: { 'eyebrows-left-inner-up': 1, 'eyebrows-right-inner-up': 1 },
  browUp: { 'eyebrows-left-up': 1, 'eyebrows-right-up': 1 },
  mouthOpen: { 'mouth-open': 1 },
  mouthPart: { 'mouth-parling': 1 },
  mouthSmile: { 'mouth-corner-puller': 1 },
  mouthFrown: { 'mouth-depression': 1 },
  mouthWide: { 'mouth-retraction': 1 },
  mouthPucker: { 'mouth-pursing': 0.6, 'mouth-protusion': 0.6 },
  mouthPress: { 'mouth-compression': 1 },
  upperLipUp: { 'mouth-upward-retraction': 1 },
  noseWrinkle: { 'nose-left-elevation': 0.8, 'nose-right-elevation': 0.8, 'nose-compression': 0.4 },
  nostrilFlare: { 'nose-left-dilatation': 1, 'nose-right-dilatation': 1 },
  neckStrain: { 'neck-platysma': 1 },
};

export interface Morph {
  readonly name: string;
  /** Displacement of every base vertex at weight 1, metres. */
  readonly delta: Float32Array;
}

/** Run-time morphs of a person: the face by expression units mixed over ancestries, and the breathing of each half of the chest and of the belly. */
export function morphsOf(
  base: Base,
  targets: Targets,
  person: PersonSpec,
  shape: Float32Array,
  rig: Rig,
): readonly Morph[] {
  const scale = headScale(base, rig);
  const face = Object.entries(FACE).map(([name, units]) => {
    const delta = new Float32Array(shape.length);
    for (const [unit, weight] of Object.entries(units))
      for (const [ancestry, share] of Object.entries(person.ancestry))
        if (share > 0) targets.add(delta, `expression/units/${ancestry}/${unit}`, weight * share * scale);
    return { name, delta };
  });
  const side = (left: boolean) => breath(shape, rig, 'chest', (x) => smooth((left ? x : -x) / 0.03 + 0.5));
  return [
    ...face,
    { name: 'chestLeft', delta: side(true) },
    { name: 'chestRight', delta: side(false) },
    { name: 'belly', delta: breath(shape, rig, 'belly', () => 1) },
  ];
}

/** Metres per decimetre of the source at the head. */
function headScale(base: Base, rig: Rig): number {
  const at = (name: string) => rig.joints.find((j) => j.name === name)?.at[1] ?? 0;
  const tall = at('head') - at('root');
  const source = (name: string): number => {
    const list = base.jointVertices[`${name}____head`] ?? [];
    return list.reduce((s, v) => s + (base.positions[3 * v + 1] as number), 0) / list.length;
  };
  return tall / (source('head') - source('root'));
}

const smooth = (t: number): number => {
  const u = Math.min(1, Math.max(0, t));
  return u * u * (3 - 2 * u);
};

/** Breathing in at weight 1: the ribs lift the front by about 3 cm, the belly by about 2.5 cm; arms and head stay. */
function breath(shape: Float32Array, rig: Rig, what: 'chest' | 'belly', share: (x: number) => number): Float32Array {
  const joint = (name: string) => rig.joints.find((j) => j.name === name)?.at ?? ([0, 0, 0] as const);
  const top = joint('neck01')[1];
  const low = joint('spine05')[1];
  const height = top - low;
  const [from, to, depth] = what === 'chest' ? [0.48, 0.98, 0.03] : [0.02, 0.5, 0.025];
  const back = joint('spine02')[2];
  const wide = 0.16 * (height / 0.5);
  const delta = new Float32Array(shape.length);
  for (let v = 0; v < shape.length / 3; v++) {
    const [x, y, z] = [shape[3 * v] as number, shape[3 * v + 1] as number, shape[3 * v + 2] as number];
    const u = (y - low) / height;
    const along = smooth((u - from) / 0.18) * smooth((to - u) / 0.18);
    const across = 1 - smooth((Math.abs(x) - wide) / (0.25 * wide));
    const front = smooth((z - back) / 0.08);
    const amount = along * across * (0.15 + 0.85 * front) * share(x) * depth;
    if (amount <= 0) continue;
    delta[3 * v] = amount * 0.35 * Math.sign(x);
    delta[3 * v + 1] = what === 'chest' ? amount * 0.4 : 0;
    delta[3 * v + 2] = amount * (front > 0.3 ? 1 : -0.2);
  }
  return delta;
}
