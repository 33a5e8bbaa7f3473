import type { Base, Targets } from './source.ts';
import type { Rig } from './rig.ts';

/** Where a sign shows on the skin, 0 to 1 for each base vertex: lips, extremities (finger ends, nose, ears), cheeks, lid rims (conjunctiva). */
export interface Regions {
  readonly lips: Float32Array;
  readonly extremities: Float32Array;
  readonly cheeks: Float32Array;
  readonly lids: Float32Array;
}

/** Regions found by what each shape target moves and by which joint holds a vertex. */
export function regionsOf(
  base: Base,
  targets: Targets,
  weights: readonly (readonly (readonly [number, number])[])[],
  rig: Rig,
): Regions {
  const moved = (keys: readonly string[], sharpness: number): Float32Array => {
    const delta = new Float32Array(base.positions.length);
    const out = new Float32Array(base.positions.length / 3);
    for (const key of keys) {
      delta.fill(0);
      targets.add(delta, key, 1);
      let most = 1e-9;
      const size = (v: number) =>
        Math.hypot(delta[3 * v] as number, delta[3 * v + 1] as number, delta[3 * v + 2] as number);
      for (let v = 0; v < out.length; v++) most = Math.max(most, size(v));
      for (let v = 0; v < out.length; v++)
        out[v] = Math.max(out[v] as number, Math.min(1, (size(v) / most) * sharpness));
    }
    return out;
  };
  const tips = new Set(rig.joints.flatMap((j, i) => (/^finger\d-3/.test(j.name) || /^toe/.test(j.name) ? [i] : [])));
  const noseAndEars = moved(['nose/nose-scale-depth-incr', 'ears/l-ear-size-big', 'ears/r-ear-size-big'], 0.6);
  const extremities = Float32Array.from(weights, (list, v) =>
    Math.max(
      0.5 * (noseAndEars[v] as number),
      list.reduce((s, [joint, w]) => s + (tips.has(joint) ? w : 0), 0),
    ),
  );
  return {
    lips: moved(['mouth/mouth-upperlip-volume-inflate', 'mouth/mouth-lowerlip-volume-inflate'], 1.6),
    extremities,
    cheeks: moved(['cheek/l-cheek-volume-inflate', 'cheek/r-cheek-volume-inflate'], 1.2),
    lids: moved(['expression/units/caucasian/eye-left-slit', 'expression/units/caucasian/eye-right-slit'], 0.8),
  };
}
