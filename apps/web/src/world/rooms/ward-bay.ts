import { chair, overbedTable } from '../equipment/furniture.ts';
import { COLOUR } from '../palette.ts';
import { at, basin, computer, drip, drugs, monitor, oxygen, scenery, whiteboard } from './furnishings.ts';
import { ceilingPanels, door, shell, window } from './shell.ts';
import type { Room } from './types.ts';

/** One bay of a ward, 5.2 by 5.2 m, bed by the window, curtains half drawn. */
export const WARD_BAY: Room = {
  key: 'wardBay',
  name: 'Ward bay',
  width: 5.2,
  depth: 5.2,
  height: 2.8,
  structure(b) {
    shell(b, 5.2, 5.2, 2.8, { wall: '#ece8dd', low: '#d8e0d4', floor: '#c3bfb2', rail: true });
    ceilingPanels(
      b,
      [
        [0, -0.8],
        [0, 1.4],
      ],
      2.8,
    );
    b.within([-2.6, 0, -0.6], Math.PI / 2, (i) => window(i, 1.9));
    b.within([1.5, 0, 2.6], Math.PI, door);
    b.curtain([1.35, 2.25, -2.55], [1.35, 2.25, -0.2], 1.95, COLOUR.curtain, 8);
    b.curtain([-1.5, 2.25, 0.85], [-0.5, 2.25, 0.85], 1.95, COLOUR.curtain, 4);
    b.pipe(
      [
        [1.35, 2.27, -2.6],
        [1.35, 2.27, 0.85],
        [-1.6, 2.27, 0.85],
      ],
      0.013,
      COLOUR.steel,
      6,
    );
    b.box([0.45, 0.75, 0.45], { at: [0.85, 0.375, -2.2] }, COLOUR.wood, 0.01);
    b.rod([0.78, 0.75, -2.15], [0.78, 0.93, -2.15], 0.04, '#cfe0e6', 12, 0.048);
    b.ball([0.09, 0.12, 0.09], [0.95, 0.92, -2.25], '#c87f6a', 6);
  },
  furnishings: [
    monitor(at(-0.8, -2.05, 0.35)),
    oxygen(at(0, -2.59)),
    drip(at(0.72, -1.75)),
    drugs(at(2.2, 0.6, -Math.PI / 2)),
    basin(at(2.59, 1.7, -Math.PI / 2)),
    computer(at(-2.1, 1.9, 2.4)),
    whiteboard(at(-2.59, 1.2, Math.PI / 2)),
    scenery('table', 'Bed table', at(-1.15, -0.2, 0.2), overbedTable),
    scenery('chair', 'Visitor’s chair', at(-1.75, -1.45, 1.1), chair),
  ],
  bed: { at: [0, 0, -1.2], turn: 0 },
  bedKind: 'bed',
  monitor: { at: [-0.8, 1.55, -2.05], turn: 0.35 },
  people: [
    { at: [0.95, 0, -0.55], turn: -Math.PI / 2 },
    { at: [-1.0, 0, 0.1], turn: 2.2 },
    { at: [1.4, 0, 0.6], turn: -2.4 },
    { at: [-0.4, 0, 1.2], turn: Math.PI },
  ],
  enter: { at: [0.35, 1.62, 1.1], look: [-0.05, 0.95, -1.4] },
  light: { sky: '#f4f8ff', ground: '#9a917f', sun: '#ffefd6', strength: 1 },
};
