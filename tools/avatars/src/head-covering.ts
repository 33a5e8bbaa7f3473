import { clip, type Clipped } from './clip.ts';
import type { Base } from './source.ts';
import type { Held } from './cloth.ts';
import type { Rig } from './rig.ts';
import type { Surface } from './part.ts';

/** Cosine of the angle within which the farthest point of the head carries the cloth, so that ears and hair lie under it. */
const SPAN = 0.955;

/** A scarf over scalp, ears and neck that leaves the face free, from the head's own surface drawn out to its hull. */
export function headCovering(
  base: Base,
  shape: Float32Array,
  rig: Rig,
  weights: Surface['weights'],
  morphs: readonly Float32Array[],
  held: Held,
  colour: readonly [number, number, number],
): Clipped {
  const joint = (name: string) => rig.joints.find((j) => j.name === name)?.at ?? ([0, 0, 0] as const);
  const eye = joint('eye.L');
  const centre = [0, eye[1] + 0.015, joint('head')[2] + 0.005] as const;
  const bottom = joint('neck01')[1] - 0.02;
  const at = (v: number): readonly [number, number, number] => [
    shape[3 * v] as number,
    shape[3 * v + 1] as number,
    shape[3 * v + 2] as number,
  ];
  const quads = (base.quads.get('body') ?? []).filter(({ v }) =>
    v.every((i) => (held(i).head > 0.3 || at(i)[1] > bottom) && Math.abs(at(i)[0]) < 0.13),
  );
  const used = [...new Set(quads.flatMap(({ v }) => v))];
  const middle = (y: number): readonly [number, number, number] =>
    y >= centre[1] ? centre : [0, y, centre[2] - 0.25 * (centre[1] - y)];
  const rays = used.map((v) => {
    const p = at(v);
    const m = middle(p[1]);
    const d = [p[0] - m[0], p[1] - m[1], p[2] - m[2]] as const;
    const length = Math.hypot(...d) || 1e-6;
    return { v, m, length, unit: [d[0] / length, d[1] / length, d[2] / length] as const, y: p[1] };
  });
  const positions = Float32Array.from(shape);
  for (const ray of rays) {
    let far = ray.length;
    for (const other of rays) {
      if (Math.abs(other.y - ray.y) > 0.05) continue;
      const cosine = other.unit[0] * ray.unit[0] + other.unit[1] * ray.unit[1] + other.unit[2] * ray.unit[2];
      if (cosine > SPAN) far = Math.max(far, other.length * cosine);
    }
    for (let k = 0; k < 3; k++)
      positions[3 * ray.v + k] = (ray.m[k] as number) + (ray.unit[k] as number) * (far + 0.009);
  }
  const width = 0.066 * (Math.abs(eye[0]) / 0.031);
  const keep = (v: number): number => {
    // Where the cloth would lie decides, so that the inside of the mouth is no cloth.
    const [x, y, z] = [positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number];
    const forward = z - (centre[2] + 0.035);
    const u = x / width;
    const w = (y - (eye[1] - 0.025)) / 0.088;
    return forward < 0 ? Math.max(0.2, -forward) : u * u + w * w - 1;
  };
  // The face moves beneath the cloth, not with it.
  const still = morphs.map((m) => new Float32Array(m.length));
  return clip(quads, { positions, weights, morphs: still, colour: () => [...colour, 1] }, base.uvs, keep);
}
