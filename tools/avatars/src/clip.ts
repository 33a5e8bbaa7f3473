import type { Quad } from './source.ts';
import { strongest } from './rig.ts';
import type { Surface } from './part.ts';

/** A surface whose triangles are cut along the line where `keep` is zero; what is positive stays. Cut vertices are appended. */
export interface Clipped {
  readonly triangles: readonly (readonly [number, number, number])[];
  readonly surface: Surface;
  /** Texture coordinates by vertex. */
  readonly uvs: Float32Array;
}

/** Cuts quads of a surface along the zero of a scalar given at its vertices. */
export function clip(
  quads: readonly Quad[],
  surface: Surface,
  uvs: Float32Array,
  keep: (vertex: number) => number,
): Clipped {
  const positions = [...surface.positions];
  const morphs = surface.morphs.map((m) => [...m]);
  const weights = [...surface.weights];
  const value: number[] = [];
  const origin: number[] = [];
  const texture = new Map<number, readonly [number, number]>();
  const cuts = new Map<string, number>();
  const at = (v: number): number => (value[v] ??= keep(v));
  const cut = (a: number, b: number): number => {
    const key = a < b ? `${a}/${b}` : `${b}/${a}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const t = at(a) / (at(a) - at(b));
    const index = positions.length / 3;
    const mix = (list: number[]): void => {
      for (let k = 0; k < 3; k++) list.push((list[3 * a + k] as number) * (1 - t) + (list[3 * b + k] as number) * t);
    };
    mix(positions);
    morphs.forEach(mix);
    const sum = new Map<number, number>();
    for (const [joint, w] of weights[a] ?? []) sum.set(joint, w * (1 - t));
    for (const [joint, w] of weights[b] ?? []) sum.set(joint, (sum.get(joint) ?? 0) + w * t);
    weights.push(strongest(sum));
    value[index] = 0;
    origin[index] = t < 0.5 ? a : b;
    texture.set(index, texture.get(a) ?? [0, 0]);
    cuts.set(key, index);
    return index;
  };
  const triangles: (readonly [number, number, number])[] = [];
  for (const { v, t } of quads) {
    v.forEach((i, k) => texture.set(i, [uvs[2 * (t[k] as number)] as number, uvs[2 * (t[k] as number) + 1] as number]));
    for (const corners of [
      [v[0], v[1], v[2]],
      [v[0], v[2], v[3]],
    ] as const)
      triangles.push(...clipTriangle(corners, at, cut));
  }
  const flat = new Float32Array((positions.length / 3) * 2);
  for (const [i, [a, b]] of texture) flat.set([a, b], 2 * i);
  return {
    triangles,
    uvs: flat,
    surface: {
      positions: Float32Array.from(positions),
      weights,
      morphs: morphs.map((m) => Float32Array.from(m)),
      colour: (v) => surface.colour(origin[v] ?? v),
    },
  };
}

function clipTriangle(
  corners: readonly [number, number, number],
  at: (v: number) => number,
  cut: (a: number, b: number) => number,
): readonly (readonly [number, number, number])[] {
  const ring: number[] = [];
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % 3] as number;
    if (at(a) > 0) ring.push(a);
    if (at(a) > 0 !== at(b) > 0) ring.push(cut(a, b));
  });
  return ring.slice(2).map((c, i) => [ring[0] as number, ring[i + 1] as number, c] as const);
}
