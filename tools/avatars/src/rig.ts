import type { Base } from './source.ts';

/** Joints kept: what poses move. All others hand their weights to the nearest kept ancestor. */
const SIDES = ['L', 'R'] as const;
const FINGERS = [1, 2, 3, 4, 5].flatMap((f) => [1, 2, 3].map((j) => `finger${f}-${j}`));
export const KEPT: readonly string[] = [
  'root',
  'spine05',
  'spine04',
  'spine03',
  'spine02',
  'spine01',
  'neck01',
  'neck03',
  'head',
  ...SIDES.flatMap((s) =>
    [
      'eye',
      'clavicle',
      'upperarm01',
      'lowerarm01',
      'lowerarm02',
      'wrist',
      ...FINGERS,
      'upperleg01',
      'lowerleg01',
      'foot',
      'toe1-1',
    ].map((b) => `${b}.${s}`),
  ),
];

export interface Rig {
  readonly joints: readonly {
    readonly name: string;
    readonly parent: number;
    readonly at: readonly [number, number, number];
  }[];
  /** Index of the kept joint that a bone of the source hands its weight to. */
  readonly owner: readonly number[];
}

const HEAD = '____head';
const plain = (name: string): string => name.replace(HEAD, '');

/** The skeleton of a shaped person; every joint's rest rotation is none. */
export function rigOf(base: Base, shape: Float32Array): Rig {
  const parentOf = (i: number): number => base.bones[i]?.parent ?? -1;
  const nameAt = (i: number): string => plain(base.bones[i]?.name ?? '');
  const keptIndex = new Map(KEPT.map((name, i) => [name, i]));
  const owner = base.bones.map((_, i) => {
    for (let at = i; at >= 0; at = parentOf(at)) {
      const found = keptIndex.get(nameAt(at));
      if (found !== undefined) return found;
    }
    return 0;
  });
  const joints = KEPT.map((name) => {
    const bone = base.bones.findIndex((b) => b.name === name + HEAD);
    if (bone < 0) throw new Error(`no bone "${name}"`);
    let parent = -1;
    for (let at = parentOf(bone); at >= 0 && parent < 0; at = parentOf(at)) {
      const found = keptIndex.get(nameAt(at));
      if (found !== undefined && KEPT[found] !== name) parent = found;
    }
    return { name, parent, at: meanOf(shape, base.jointVertices[name + HEAD] ?? []) };
  });
  return { joints, owner };
}

function meanOf(shape: Float32Array, vertices: readonly number[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const v of vertices) for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (shape[3 * v + k] as number);
  return sum.map((s) => s / Math.max(1, vertices.length)) as [number, number, number];
}

/** Joint weights of each base vertex on the kept joints, strongest four. */
export function baseWeights(base: Base, rig: Rig): readonly (readonly (readonly [joint: number, weight: number])[])[] {
  return Array.from({ length: base.positions.length / 3 }, (_, v) => {
    const sum = new Map<number, number>();
    for (let k = 0; k < 4; k++) {
      const joint = rig.owner[base.skinIndices[4 * v + k] as number] ?? 0;
      sum.set(joint, (sum.get(joint) ?? 0) + (base.skinWeights[4 * v + k] as number));
    }
    return strongest(sum);
  });
}

export function strongest(sum: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  const four = [...sum]
    .filter(([, w]) => w > 1e-4)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 4);
  const total = four.reduce((t, [, w]) => t + w, 0) || 1;
  return four.length === 0 ? [[0, 1]] : four.map(([j, w]) => [j, w / total] as const);
}
