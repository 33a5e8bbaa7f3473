import { chair } from '../equipment/furniture.ts';
import { COLOUR } from '../palette.ts';
import { at, drugs, monitor, scenery } from './furnishings.ts';
import { door, shell, window } from './shell.ts';
import type { Room } from './types.ts';

const BAG = {
  ...drugs(at(1.3, 0.6, -0.6)),
  id: 'bag',
  name: 'Visiting bag',
  size: [0.5, 0.4, 0.35],
  middle: 0.65,
} as const;

/** A bedroom at home, 4.2 by 3.8 m: what is needed comes in a bag. */
export const HOME: Room = {
  key: 'home',
  name: 'Home visit',
  width: 4.2,
  depth: 3.8,
  height: 2.5,
  structure(b) {
    shell(b, 4.2, 3.8, 2.5, { wall: '#e6d9c3', low: '#e6d9c3', floor: '#8d6c4a', rail: false });
    b.within([-2.1, 0, -0.4], Math.PI / 2, (i) => window(i, 1.3));
    b.curtain([-2.02, 2.3, -1.35], [-2.02, 2.3, -1.05], 1.6, '#a8694f', 2);
    b.curtain([-2.02, 2.3, 0.25], [-2.02, 2.3, 0.55], 1.6, '#a8694f', 2);
    b.within([1.2, 0, 1.9], Math.PI, door);
    b.box([2.1, 0.012, 1.3], { at: [0, 0.006, 0.7] }, '#7a4c4a', 0);
    b.box([1.9, 0.012, 1.1], { at: [0, 0.008, 0.7] }, '#a06a5c', 0);
    b.box([0.45, 0.55, 0.4], { at: [0.85, 0.275, -1.65] }, COLOUR.woodDark, 0.01);
    b.rod([0.85, 0.55, -1.65], [0.85, 0.75, -1.65], 0.02, COLOUR.steelDark, 8);
    b.rod([0.85, 0.75, -1.65], [0.85, 0.95, -1.65], 0.14, '#f2dcae', 16, 0.09);
    b.box([1.3, 2, 0.5], { at: [1.4, 1, -1.65] }, COLOUR.woodDark, 0.01);
    b.box([0.6, 0.45, 0.02], { at: [0, 1.7, -1.885] }, '#b9895a', 0.004);
    b.box([0.5, 0.35, 0.022], { at: [0, 1.7, -1.88] }, '#8fae9f', 0);
  },
  furnishings: [
    {
      ...BAG,
      build(b) {
        b.box([0.42, 0.03, 0.34], { at: [0, 0.44, 0] }, COLOUR.wood, 0.006);
        for (const x of [-0.18, 0.18])
          for (const z of [-0.14, 0.14]) b.rod([x, 0, z], [x, 0.43, z], 0.016, COLOUR.woodDark, 6);
        b.box([0.4, 0.26, 0.22], { at: [0, 0.59, 0] }, COLOUR.black, 0.04);
        b.pipe(
          [
            [-0.1, 0.72, 0],
            [-0.08, 0.8, 0],
            [0.08, 0.8, 0],
            [0.1, 0.72, 0],
          ],
          0.012,
          COLOUR.dark,
          6,
        );
      },
    },
    monitor(at(-0.95, -1.45, 0.5)),
    scenery('chair', 'Chair', at(-1.4, 0.3, 1.2), chair),
  ],
  bed: { at: [0, 0, -0.85], turn: 0 },
  bedKind: 'bed',
  monitor: { at: [-0.95, 1.55, -1.45], turn: 0.5 },
  people: [
    { at: [-0.95, 0, -0.1], turn: 2.2 },
    { at: [1.05, 0, -0.2], turn: -2.2 },
    { at: [1.2, 0, 1.1], turn: -2.6 },
  ],
  enter: { at: [0.5, 1.55, 1.35], look: [0, 0.95, -0.9] },
  light: { sky: '#ffeed6', ground: '#6d5138', sun: '#ffcf94', strength: 0.8 },
};
