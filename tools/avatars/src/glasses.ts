import type { Part, Surface } from './part.ts';
import type { Rig } from './rig.ts';

const RIM = 28;
const TUBE = 6;

/** Round metal frames before the eyes, held by the head, with temples to the ears. */
export function addGlasses(part: Part, eyes: Surface, rig: Rig): void {
  const head = rig.joints.findIndex((j) => j.name === 'head');
  const left = centreOf(eyes, 1);
  const right = centreOf(eyes, -1);
  for (const [x, y, z] of [left, right]) {
    const points = Array.from({ length: RIM }, (_, i) => {
      const a = (2 * Math.PI * i) / RIM;
      return [x + 0.024 * Math.cos(a), y - 0.003 + 0.02 * Math.sin(a), z + 0.012] as const;
    });
    tube(part, points, head, true);
    const out = Math.sign(x);
    tube(
      part,
      [
        [x + out * 0.024, y + 0.002, z + 0.01],
        [x + out * 0.034, y + 0.002, z - 0.03],
        [x + out * 0.036, y - 0.002, z - 0.1],
      ],
      head,
      false,
    );
  }
  const bridge = (t: number) =>
    [left[0] * (1 - t) + right[0] * t, left[1] + 0.004 * Math.sin(Math.PI * t), left[2] + 0.013] as const;
  const gap = 0.024 / Math.abs(left[0] - right[0]);
  tube(part, [bridge(gap), bridge(0.5), bridge(1 - gap)], head, false);
}

function centreOf(eyes: Surface, side: number): readonly [number, number, number] {
  const sum = { x: 0, y: 0, front: -Infinity };
  let count = 0;
  for (let v = 0; v < eyes.positions.length / 3; v++) {
    const x = eyes.positions[3 * v] as number;
    if (Math.sign(x) !== side) continue;
    sum.x += x;
    sum.y += eyes.positions[3 * v + 1] as number;
    sum.front = Math.max(sum.front, eyes.positions[3 * v + 2] as number);
    count += 1;
  }
  return [sum.x / count, sum.y / count, sum.front];
}

/** A thin tube along points, textured from the dark corner of the brows' cell. */
function tube(
  part: Part,
  points: readonly (readonly [number, number, number])[],
  joint: number,
  closed: boolean,
): void {
  const start = part.positions.length / 3;
  const radius = 0.0011;
  points.forEach((p, i) => {
    const next = points[(i + 1) % points.length] as readonly [number, number, number];
    const before = points[(i - 1 + points.length) % points.length] as readonly [number, number, number];
    const [from, to] = closed
      ? [before, next]
      : [points[Math.max(0, i - 1)] ?? p, points[Math.min(points.length - 1, i + 1)] ?? p];
    const d = normal([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
    const side = normal(Math.abs(d[2]) > 0.9 ? [0, d[2], -d[1]] : [d[1], -d[0], 0]);
    const up = [
      d[1] * side[2] - d[2] * side[1],
      d[2] * side[0] - d[0] * side[2],
      d[0] * side[1] - d[1] * side[0],
    ] as const;
    for (let k = 0; k < TUBE; k++) {
      const a = (2 * Math.PI * k) / TUBE;
      const n = [0, 1, 2].map((c) => Math.cos(a) * (side[c] as number) + Math.sin(a) * (up[c] as number));
      for (let c = 0; c < 3; c++) {
        part.positions.push((p[c] as number) + radius * (n[c] as number));
        part.normals.push(n[c] as number);
      }
      part.uvs.push(...GLASSES_AT);
      part.colours.push(0, 0, 0, 0);
      part.joints.push(joint, 0, 0, 0);
      part.weights.push(1, 0, 0, 0);
      for (const m of part.morphs) m.push(0, 0, 0);
    }
  });
  const rings = closed ? points.length : points.length - 1;
  for (let i = 0; i < rings; i++)
    for (let k = 0; k < TUBE; k++) {
      const a = start + i * TUBE + k;
      const b = start + i * TUBE + ((k + 1) % TUBE);
      const c = start + ((i + 1) % points.length) * TUBE + k;
      const d = start + ((i + 1) % points.length) * TUBE + ((k + 1) % TUBE);
      part.indices.push(a, c, b, b, c, d);
    }
}

/** A patch of the atlas painted the colour of the frame. */
const GLASSES_AT = [0.45, 0.95] as const;

function normal(v: readonly [number, number, number]): readonly [number, number, number] {
  const l = Math.hypot(...v) || 1;
  return [v[0] / l, v[1] / l, v[2] / l];
}
