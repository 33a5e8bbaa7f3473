import { BufferAttribute, BufferGeometry, Color, Matrix4, Vector3 } from 'three';

type Vec = readonly [x: number, y: number, z: number];

/** How a piece is placed: where its middle is (metres), turned about x, y, z (radians, in that order). */
export interface Placing {
  readonly at: Vec;
  readonly turn?: Vec;
}

const UP = new Vector3(0, 1, 0);

/** Gathers coloured boxes, rods and sheets into one geometry, so that a whole room is one draw call. */
export class Builder {
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly colours: number[] = [];
  private readonly indices: number[] = [];
  private readonly frame = new Matrix4();

  /** Places everything that `build` adds relative to a point and a turn about the vertical. */
  within(at: Vec, turnY: number, build: (builder: this) => void): this {
    const before = this.frame.clone();
    this.frame.multiply(new Matrix4().makeRotationY(turnY).setPosition(at[0], at[1], at[2]));
    build(this);
    this.frame.copy(before);
    return this;
  }

  /** A box of width, height and depth with edges broken by `bevel` metres. */
  box(size: Vec, placing: Placing, colour: string, bevel = 0.006): this {
    const [w, h, d] = size;
    const b = Math.min(bevel, w / 2.01, h / 2.01, d / 2.01);
    const m = this.matrix(placing);
    const axes: readonly [normal: Vec, u: Vec, v: Vec, n: number, a: number, c: number][] = [
      [[1, 0, 0], [0, 0, -1], [0, 1, 0], w, d, h],
      [[-1, 0, 0], [0, 0, 1], [0, 1, 0], w, d, h],
      [[0, 1, 0], [1, 0, 0], [0, 0, -1], h, w, d],
      [[0, -1, 0], [1, 0, 0], [0, 0, 1], h, w, d],
      [[0, 0, 1], [1, 0, 0], [0, 1, 0], d, w, h],
      [[0, 0, -1], [-1, 0, 0], [0, 1, 0], d, w, h],
    ];
    for (const [n, u, v, depth, across, along] of axes) {
      const corner = (su: number, sv: number): Vec =>
        [0, 1, 2].map(
          (k) => ((n[k] ?? 0) * depth) / 2 + (u[k] ?? 0) * su * (across / 2 - b) + (v[k] ?? 0) * sv * (along / 2 - b),
        ) as unknown as Vec;
      this.quad([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], m, colour);
    }
    if (b > 0) this.edges(size, b, m, colour);
    return this;
  }

  /** A rod between two points. */
  rod(from: Vec, to: Vec, radius: number, colour: string, sides = 10, endRadius = radius): this {
    const a = new Vector3(...from);
    const b = new Vector3(...to);
    const axis = b.clone().sub(a).normalize();
    const side =
      Math.abs(axis.dot(UP)) > 0.99 ? new Vector3(1, 0, 0) : new Vector3().crossVectors(axis, UP).normalize();
    const other = new Vector3().crossVectors(axis, side);
    const start = this.positions.length / 3;
    const tint = new Color(colour);
    for (let i = 0; i <= sides; i++) {
      const angle = (2 * Math.PI * i) / sides;
      const n = side.clone().multiplyScalar(Math.cos(angle)).addScaledVector(other, Math.sin(angle));
      for (const [end, r] of [
        [a, radius],
        [b, endRadius],
      ] as const)
        this.vertex(end.clone().addScaledVector(n, r), n, tint, this.frame);
    }
    for (let i = 0; i < sides; i++) {
      const k = start + 2 * i;
      this.indices.push(k, k + 2, k + 1, k + 1, k + 2, k + 3);
    }
    for (const [end, r, direction] of [
      [a, radius, -1],
      [b, endRadius, 1],
    ] as const) {
      const n = axis.clone().multiplyScalar(direction);
      const middle = this.positions.length / 3;
      this.vertex(end, n, tint, this.frame);
      for (let i = 0; i <= sides; i++) {
        const angle = (2 * Math.PI * i) / sides;
        const at = side.clone().multiplyScalar(Math.cos(angle)).addScaledVector(other, Math.sin(angle));
        this.vertex(end.clone().addScaledVector(at, r), n, tint, this.frame);
      }
      for (let i = 1; i <= sides; i++)
        this.indices.push(middle, middle + (direction > 0 ? i : i + 1), middle + (direction > 0 ? i + 1 : i));
    }
    return this;
  }

  /** A tube along points. */
  pipe(points: readonly Vec[], radius: number, colour: string, sides = 6): this {
    points.slice(1).forEach((to, i) => this.rod(points[i] as Vec, to, radius, colour, sides));
    return this;
  }

  /** A ball, or an ellipsoid where the radii differ. */
  ball(radii: Vec, at: Vec, colour: string, rings = 8): this {
    const start = this.positions.length / 3;
    const tint = new Color(colour);
    const around = rings * 2;
    for (let j = 0; j <= rings; j++)
      for (let i = 0; i <= around; i++) {
        const v = (Math.PI * j) / rings;
        const u = (2 * Math.PI * i) / around;
        const n = new Vector3(Math.sin(v) * Math.cos(u), Math.cos(v), Math.sin(v) * Math.sin(u));
        const p = new Vector3(at[0] + n.x * radii[0], at[1] + n.y * radii[1], at[2] + n.z * radii[2]);
        this.vertex(p, n.divide(new Vector3(...radii)).normalize(), tint, this.frame);
      }
    for (let j = 0; j < rings; j++)
      for (let i = 0; i < around; i++) {
        const k = start + j * (around + 1) + i;
        this.indices.push(k, k + 1, k + around + 1, k + 1, k + around + 2, k + around + 1);
      }
    return this;
  }

  /** A hanging sheet with folds: from one top corner to the other, down by `drop`. */
  curtain(from: Vec, to: Vec, drop: number, colour: string, folds: number, depth = 0.05): this {
    const steps = folds * 6;
    const a = new Vector3(...from);
    const b = new Vector3(...to);
    const out = new Vector3().crossVectors(b.clone().sub(a).normalize(), UP);
    const tint = new Color(colour);
    const start = this.positions.length / 3;
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      const swing = Math.sin(t * folds * 2 * Math.PI);
      const slope = Math.cos(t * folds * 2 * Math.PI) * 0.7;
      const p = a
        .clone()
        .lerp(b, t)
        .addScaledVector(out, swing * depth);
      const n = out.clone().addScaledVector(b.clone().sub(a).normalize(), -slope).normalize();
      this.vertex(p, n, tint, this.frame);
      this.vertex(p.clone().addScaledVector(UP, -drop), n, tint, this.frame);
    }
    for (let i = 0; i < steps; i++) {
      const k = start + 2 * i;
      this.indices.push(k, k + 1, k + 2, k + 1, k + 3, k + 2, k, k + 2, k + 1, k + 1, k + 2, k + 3);
    }
    return this;
  }

  get triangles(): number {
    return this.indices.length / 3;
  }

  geometry(): BufferGeometry {
    const made = new BufferGeometry();
    made.setAttribute('position', new BufferAttribute(Float32Array.from(this.positions), 3));
    made.setAttribute('normal', new BufferAttribute(Float32Array.from(this.normals), 3));
    made.setAttribute('color', new BufferAttribute(Float32Array.from(this.colours), 3));
    made.setIndex(this.indices);
    made.computeBoundingSphere();
    return made;
  }

  private matrix({ at, turn }: Placing): Matrix4 {
    const m = new Matrix4().makeTranslation(at[0], at[1], at[2]);
    if (turn) {
      m.multiply(new Matrix4().makeRotationY(turn[1]));
      m.multiply(new Matrix4().makeRotationX(turn[0]));
      m.multiply(new Matrix4().makeRotationZ(turn[2]));
    }
    return this.frame.clone().multiply(m);
  }

  private vertex(p: Vector3, n: Vector3, tint: Color, m: Matrix4): void {
    const placed = p.clone().applyMatrix4(m);
    const turned = n.clone().transformDirection(m);
    this.positions.push(placed.x, placed.y, placed.z);
    this.normals.push(turned.x, turned.y, turned.z);
    this.colours.push(tint.r, tint.g, tint.b);
  }

  private quad(corners: readonly [Vec, Vec, Vec, Vec], m: Matrix4, colour: string): void {
    const [a, b, , d] = corners.map((c) => new Vector3(...c)) as [Vector3, Vector3, Vector3, Vector3];
    const n = new Vector3().crossVectors(b.clone().sub(a), d.clone().sub(a)).normalize();
    const start = this.positions.length / 3;
    const tint = new Color(colour);
    for (const c of corners) this.vertex(new Vector3(...c), n, tint, m);
    this.indices.push(start, start + 1, start + 2, start, start + 2, start + 3);
  }

  /** Chamfers along the twelve edges and eight corners of a box. */
  private edges([w, h, d]: Vec, b: number, m: Matrix4, colour: string): void {
    const half = [w / 2, h / 2, d / 2] as const;
    const signs = [-1, 1] as const;
    for (const axis of [0, 1, 2] as const) {
      const [p, q] = ([0, 1, 2] as const).filter((k) => k !== axis) as [0 | 1 | 2, 0 | 1 | 2];
      for (const sp of signs)
        for (const sq of signs) {
          const point = (along: number, onP: boolean): Vec => {
            const v = [0, 0, 0] as [number, number, number];
            v[axis] = along * (half[axis] - b);
            v[p] = sp * (half[p] - (onP ? 0 : b));
            v[q] = sq * (half[q] - (onP ? b : 0));
            return v;
          };
          const ring = [point(-1, true), point(1, true), point(1, false), point(-1, false)] as const;
          const outward = new Vector3();
          outward.setComponent(p, sp);
          outward.setComponent(q, sq);
          const [a, e, , g] = ring.map((c) => new Vector3(...c)) as [Vector3, Vector3, Vector3, Vector3];
          const facing = new Vector3().crossVectors(e.clone().sub(a), g.clone().sub(a)).dot(outward) > 0;
          this.quad(facing ? [...ring] : [ring[3], ring[2], ring[1], ring[0]], m, colour);
        }
    }
  }
}
