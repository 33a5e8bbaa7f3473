import type { Proxy, Quad } from './source.ts';
import { strongest } from './rig.ts';
import type { Morph } from './morphs.ts';

type Weights = readonly (readonly (readonly [number, number])[])[];

/** A triangle mesh ready to write: one entry a corner that differs in place or texture. */
export interface Part {
  readonly positions: number[];
  readonly normals: number[];
  readonly uvs: number[];
  readonly colours: number[];
  readonly joints: number[];
  readonly weights: number[];
  readonly indices: number[];
  readonly morphs: number[][];
}

/** What each vertex of a part takes from the base: place, weights, morph displacements, colour. */
export interface Surface {
  readonly positions: Float32Array;
  readonly weights: Weights;
  readonly morphs: readonly Float32Array[];
  readonly colour: (vertex: number) => readonly [number, number, number, number];
}

export const emptyPart = (morphs: number): Part => ({
  positions: [],
  normals: [],
  uvs: [],
  colours: [],
  joints: [],
  weights: [],
  indices: [],
  morphs: Array.from({ length: morphs }, () => []),
});

/** Adds quads to a part; texture coordinates pass through `place`, which puts them into an atlas. */
export function addQuads(
  part: Part,
  quads: readonly Quad[],
  surface: Surface,
  uvs: Float32Array,
  place: (u: number, v: number) => readonly [number, number],
): void {
  const corners = quads.flatMap(({ v, t }) => [0, 1, 2, 0, 2, 3].map((k) => [v[k] as number, t[k] as number] as const));
  addCorners(part, corners, surface, uvs, place);
}

/** Adds triangles whose texture coordinates are given by vertex. */
export function addTriangles(
  part: Part,
  triangles: readonly (readonly [number, number, number])[],
  surface: Surface,
  uvs: Float32Array,
): void {
  const corners = triangles.flatMap((t) => t.map((v) => [v, v] as const));
  addCorners(part, corners, surface, uvs, (u, v) => [u, v]);
}

/** Adds triangles as corners of vertex and texture index, three to each. */
function addCorners(
  part: Part,
  corners: readonly (readonly [vertex: number, texture: number])[],
  surface: Surface,
  uvs: Float32Array,
  place: (u: number, v: number) => readonly [number, number],
): void {
  const normals = normalsOf(
    surface.positions,
    corners.map(([v]) => v),
  );
  const seen = new Map<string, number>();
  const corner = (v: number, t: number): number => {
    const key = `${v}/${t}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const index = part.positions.length / 3;
    seen.set(key, index);
    for (let k = 0; k < 3; k++) {
      part.positions.push(surface.positions[3 * v + k] as number);
      part.normals.push(normals[3 * v + k] as number);
    }
    part.uvs.push(...place(uvs[2 * t] as number, 1 - (uvs[2 * t + 1] as number)));
    part.colours.push(...surface.colour(v));
    const list = surface.weights[v] ?? [[0, 1] as const];
    for (let k = 0; k < 4; k++) {
      part.joints.push(list[k]?.[0] ?? 0);
      part.weights.push(list[k]?.[1] ?? 0);
    }
    surface.morphs.forEach((delta, m) => {
      for (let k = 0; k < 3; k++) part.morphs[m]?.push(delta[3 * v + k] as number);
    });
    return index;
  };
  for (const [v, t] of corners) part.indices.push(corner(v, t));
}

/** Smooth normals of the vertices of a list of triangles, by area. */
export function normalsOf(positions: Float32Array, indices: readonly number[]): Float32Array {
  const n = new Float32Array(positions.length);
  const at = (v: number, k: number) => positions[3 * v + k] as number;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = indices.slice(i, i + 3) as [number, number, number];
    const e = [0, 1, 2].map((k) => at(b, k) - at(a, k)) as [number, number, number];
    const f = [0, 1, 2].map((k) => at(c, k) - at(a, k)) as [number, number, number];
    const cross = [e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]];
    for (const v of [a, b, c])
      for (let k = 0; k < 3; k++) n[3 * v + k] = (n[3 * v + k] as number) + (cross[k] as number);
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.hypot(n[i] as number, n[i + 1] as number, n[i + 2] as number) || 1;
    for (let k = 0; k < 3; k++) n[i + k] = (n[i + k] as number) / l;
  }
  return n;
}

export const trianglesOf = (quads: readonly Quad[]): readonly number[] =>
  quads.flatMap(({ v }) => [v[0], v[1], v[2], v[0], v[2], v[3]]);

/** A proxy fitted to a shaped base. Offsets are in decimetres of the source and scale with the person. */
export function surfaceOfProxy(
  proxy: Proxy,
  shape: Float32Array,
  weights: Weights,
  morphs: readonly Morph[],
  offsetScale: number,
): Surface {
  const count = proxy.refs.length;
  const mix = (v: number, from: Float32Array, k: number): number => {
    let sum = 0;
    proxy.refs[v]?.forEach((r, i) => (sum += (proxy.weights[v]?.[i] ?? 0) * (from[3 * r + k] as number)));
    return sum;
  };
  const positions = new Float32Array(count * 3);
  const deltas = morphs.map(() => new Float32Array(count * 3));
  for (let v = 0; v < count; v++)
    for (let k = 0; k < 3; k++) {
      positions[3 * v + k] = mix(v, shape, k) + (proxy.offsets[v]?.[k] ?? 0) * offsetScale;
      morphs.forEach((m, i) => ((deltas[i] as Float32Array)[3 * v + k] = mix(v, m.delta, k)));
    }
  const own: Weights = proxy.refs.map((refs, v) => {
    const sum = new Map<number, number>();
    refs.forEach((r, i) => {
      for (const [joint, w] of weights[r] ?? [])
        sum.set(joint, (sum.get(joint) ?? 0) + w * Math.max(0, proxy.weights[v]?.[i] ?? 0));
    });
    return strongest(sum);
  });
  return { positions, weights: own, morphs: deltas, colour: () => [0, 0, 0, 0] };
}
