import type { Builder } from '../geometry/builder.ts';
import { COLOUR } from '../palette.ts';

/** Walls, floor, ceiling, rail and skirting of a room, middle of the floor at the origin, door in the wall at +z. Metres. */
export function shell(
  b: Builder,
  width: number,
  depth: number,
  height: number,
  look: { readonly wall: string; readonly low: string; readonly floor: string; readonly rail: boolean },
): void {
  const t = 0.1;
  b.box([width, t, depth], { at: [0, -t / 2, 0] }, look.floor, 0);
  b.box([width, t, depth], { at: [0, height + t / 2, 0] }, COLOUR.ceiling, 0);
  const wall = (w: number, x: number, z: number, turn: number): void => {
    b.within([x, 0, z], turn, (inner) => {
      inner.box([w, height - 1, t], { at: [0, 1 + (height - 1) / 2, -t / 2] }, look.wall, 0);
      inner.box([w, 1, t], { at: [0, 0.5, -t / 2] }, look.low, 0);
      if (look.rail) inner.box([w, 0.1, 0.03], { at: [0, 0.98, 0.015] }, COLOUR.rail, 0.008);
      inner.box([w, 0.1, 0.015], { at: [0, 0.05, 0.0075] }, COLOUR.grey, 0);
    });
  };
  wall(width, 0, -depth / 2, 0);
  wall(depth, -width / 2, 0, Math.PI / 2);
  wall(depth, width / 2, 0, -Math.PI / 2);
  wall(width, 0, depth / 2, Math.PI);
}

/** A door in a wall that faces +z. */
export function door(b: Builder): void {
  b.box([1.3, 2.15, 0.06], { at: [0, 1.075, 0.01] }, COLOUR.wood, 0.006);
  b.box([1.14, 2.05, 0.03], { at: [0, 1.03, 0.045] }, COLOUR.tealPale, 0.006);
  b.box([0.22, 0.7, 0.01], { at: [0.3, 1.45, 0.062] }, COLOUR.glass, 0.004);
  b.rod([-0.46, 0.95, 0.09], [-0.46, 1.2, 0.09], 0.014, COLOUR.steel, 8);
}

/** A window with sky in a wall that faces +z. */
export function window(b: Builder, width: number): void {
  b.box([width + 0.12, 1.32, 0.05], { at: [0, 1.75, 0.01] }, COLOUR.white, 0.006);
  b.box([width, 1.2, 0.02], { at: [0, 1.75, 0.03] }, COLOUR.skyPale, 0);
  b.box([width, 0.28, 0.022], { at: [0, 1.3, 0.031] }, '#a9bfa6', 0);
  b.box([0.05, 1.2, 0.04], { at: [0, 1.75, 0.04] }, COLOUR.white, 0.004);
  b.box([width + 0.2, 0.04, 0.16], { at: [0, 1.1, 0.08] }, COLOUR.white, 0.008);
}

/** Flat lights in the ceiling. */
export function ceilingPanels(b: Builder, places: readonly (readonly [x: number, z: number])[], height: number): void {
  for (const [x, z] of places) b.box([1.15, 0.03, 0.55], { at: [x, height - 0.012, z] }, '#fffdf4', 0.004);
}
