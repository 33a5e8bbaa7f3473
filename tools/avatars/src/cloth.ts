import { clip, type Clipped } from './clip.ts';
import type { Base } from './source.ts';
import type { Clothes } from './person.ts';
import type { Rig } from './rig.ts';
import { normalsOf, trianglesOf, type Surface } from './part.ts';

/** How a base vertex lies on the body: down the arm and leg from 0 at the joint to 1 at wrist or ankle, height below the neck. */
interface Place {
  readonly arm: number;
  readonly leg: number;
  readonly belowNeck: number;
}

function placesOf(shape: Float32Array, rig: Rig): (v: number) => Place {
  const joint = (name: string) => rig.joints.find((j) => j.name === name)?.at ?? ([0, 0, 0] as const);
  const neck = joint('neck01');
  const along = (v: number, from: string, to: string): number => {
    const side = (shape[3 * v] as number) >= 0 ? 'L' : 'R';
    const a = joint(`${from}.${side}`);
    const b = joint(`${to}.${side}`);
    const d = [0, 1, 2].map((k) => (b[k] as number) - (a[k] as number)) as [number, number, number];
    const p = [0, 1, 2].map((k) => (shape[3 * v + k] as number) - (a[k] as number)) as [number, number, number];
    return (p[0] * d[0] + p[1] * d[1] + p[2] * d[2]) / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
  };
  return (v) => ({
    arm: along(v, 'upperarm01', 'wrist'),
    leg: along(v, 'upperleg01', 'foot'),
    belowNeck: neck[1] - (shape[3 * v + 1] as number),
  });
}

export type Held = (v: number) => { readonly arm: number; readonly leg: number; readonly head: number };

/** Share of a vertex's weight on arms, legs and head. */
export function heldBy(weights: readonly (readonly (readonly [number, number])[])[], rig: Rig): Held {
  const kind = rig.joints.map((j) =>
    /arm|wrist|finger/.test(j.name)
      ? 'arm'
      : /leg|foot|toe/.test(j.name)
        ? 'leg'
        : /head|neck03|eye/.test(j.name)
          ? 'head'
          : '',
  );
  return (v) => {
    const sum = { arm: 0, leg: 0, head: 0 };
    for (const [joint, w] of weights[v] ?? []) {
      const k = kind[joint];
      if (k === 'arm' || k === 'leg' || k === 'head') sum[k] += w;
    }
    return sum;
  };
}

/** How far inside cloth of this cut a base vertex lies: positive where covered. Limbs in shares of their length, the neck in decimetres. */
export function coverage(shape: Float32Array, rig: Rig, held: Held, clothes: Clothes): (v: number) => number {
  const place = placesOf(shape, rig);
  const neck = rig.joints.find((j) => j.name === 'neck01')?.at ?? ([0, 0, 0] as const);
  return (v) => {
    const h = held(v);
    const p = place(v);
    if (h.arm > 0.5) return clothes.sleeve - p.arm;
    if (h.leg > 0.5) return Math.max(clothes.leg, clothes.skirt) - p.leg;
    const x = Math.abs(shape[3 * v] as number);
    const front = (shape[3 * v + 2] as number) > neck[2];
    const vee = clothes.kind === 'scrubs' && front ? Math.max(0, 0.12 * (1 - x / 0.075)) : 0;
    const forward = Math.min(1, Math.max(0, ((shape[3 * v + 2] as number) - neck[2]) / 0.06 + 0.5));
    return 10 * (p.belowNeck + 0.012 - vee - 0.04 * forward);
  };
}

export interface Cloth {
  readonly triangles: Clipped['triangles'];
  readonly surface: Surface;
  readonly uvs: Float32Array;
}

/** How far cloth stands off the skin, metres: trousers and gowns hang looser than sleeves. */
function looseness(clothes: Clothes, leg: number): number {
  const close = clothes.kind === 'clothes' ? 0.008 : 0.013;
  return close + (clothes.kind === 'scrubs' ? 0.012 : 0.005) * leg;
}

/** Cloth from the garment surfaces of the base, pushed off the skin and cut at its hems, its two colours by where it lies. */
export function clothOf(
  base: Base,
  shape: Float32Array,
  rig: Rig,
  weights: Surface['weights'],
  morphs: readonly Float32Array[],
  clothes: Clothes,
): Cloth {
  const held = heldBy(weights, rig);
  const inside = coverage(shape, rig, held, clothes);
  const place = placesOf(shape, rig);
  const dress = clothes.skirt > 0;
  const tights = (base.quads.get('helper-tights') ?? []).filter(
    // Where a skirt hangs, the surface beneath it ends at the hip.
    ({ v }) => !dress || clothes.leg > 0 || v.every((i) => held(i).leg < 0.5 && place(i).leg < 0.06),
  );
  const skirt = dress ? (base.quads.get('helper-skirt') ?? []) : [];
  const quads = [...tights, ...skirt];
  const onSkirt = new Set(skirt.flatMap(({ v }) => v));
  const normals = normalsOf(shape, trianglesOf(quads));
  const positions = Float32Array.from(shape);
  for (let v = 0; v < positions.length / 3; v++) {
    const off = onSkirt.has(v) ? 0.018 : looseness(clothes, held(v).leg);
    for (let k = 0; k < 3; k++)
      positions[3 * v + k] = (positions[3 * v + k] as number) + (normals[3 * v + k] as number) * off;
  }
  const hip = rig.joints.find((j) => j.name === 'spine05')?.at[1] ?? 1;
  const colour = (v: number): readonly [number, number, number, number] => {
    const upper = dress || held(v).arm > 0.5 || (shape[3 * v + 1] as number) > hip + 0.01;
    return [...(upper ? clothes.top : clothes.bottom), 1];
  };
  const keep = (v: number): number => (onSkirt.has(v) ? clothes.skirt - place(v).leg : inside(v));
  return clip(quads, { positions, weights, morphs, colour }, base.uvs, keep);
}
