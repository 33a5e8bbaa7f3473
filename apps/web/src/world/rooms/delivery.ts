import { chair } from '../equipment/furniture.ts';
import { COLOUR } from '../palette.ts';
import { at, basin, computer, drip, drugs, monitor, oxygen, scenery, whiteboard } from './furnishings.ts';
import { ceilingPanels, door, shell, window } from './shell.ts';
import type { Room } from './types.ts';

/** A delivery room of 5.6 by 5 m with a warmer for the newborn. */
export const DELIVERY: Room = {
  key: 'delivery',
  name: 'Delivery room',
  width: 5.6,
  depth: 5,
  height: 2.8,
  structure(b) {
    shell(b, 5.6, 5, 2.8, { wall: '#efe6df', low: '#dcd0c8', floor: '#b8a898', rail: true });
    ceilingPanels(
      b,
      [
        [-1.2, -0.6],
        [1.2, -0.6],
      ],
      2.8,
    );
    b.within([-2.8, 0, -0.4], Math.PI / 2, (i) => window(i, 1.6));
    b.within([1.8, 0, 2.5], Math.PI, door);
    b.curtain([0.3, 2.2, 1.3], [2.6, 2.2, 1.3], 1.9, '#c9a9a0', 8);
    b.rod([0.2, 2.22, 1.3], [2.75, 2.22, 1.3], 0.013, COLOUR.steel, 6);
    b.ball([0.32, 0.32, 0.32], [-2.0, 0.32, 1.4], '#c88f7d', 10);
  },
  furnishings: [
    monitor(at(-0.85, -1.95, 0.4)),
    oxygen(at(0, -2.49)),
    drip(at(0.8, -1.7)),
    drugs(at(2.45, 0.3, -Math.PI / 2)),
    basin(at(2.79, -1.2, -Math.PI / 2)),
    computer(at(-2.2, 1.8, 2.4)),
    whiteboard(at(-2.79, 1.35, Math.PI / 2)),
    scenery('warmer', 'Newborn warmer', at(1.7, -1.5, -0.5), (b) => {
      b.box([0.7, 0.1, 0.9], { at: [0, 0.95, 0] }, COLOUR.white, 0.02);
      b.box([0.6, 0.06, 0.78], { at: [0, 1.02, 0] }, COLOUR.linen, 0.02);
      for (const x of [-0.34, 0.34]) b.box([0.012, 0.14, 0.88], { at: [x, 1.07, 0] }, COLOUR.glass, 0.002);
      b.box([0.5, 0.75, 0.6], { at: [0, 0.5, 0] }, COLOUR.plastic, 0.02);
      b.rod([0, 0.9, -0.42], [0, 1.95, -0.42], 0.03, COLOUR.plastic, 8);
      b.box([0.6, 0.1, 0.3], { at: [0, 1.95, -0.2] }, COLOUR.white, 0.03);
      b.box([0.5, 0.02, 0.2], { at: [0, 1.895, -0.2] }, '#f0b489', 0.004);
    }),
    scenery('chair', 'Partner’s chair', at(-1.5, -1.3, 1.0), chair),
  ],
  bed: { at: [0, 0, -1.1], turn: 0 },
  bedKind: 'bed',
  monitor: { at: [-0.85, 1.55, -1.95], turn: 0.4 },
  people: [
    { at: [0.98, 0, -0.5], turn: -Math.PI / 2 },
    { at: [-0.98, 0, -0.9], turn: Math.PI / 2 },
    { at: [0.3, 0, 0.6], turn: Math.PI },
    { at: [1.7, 0, -0.6], turn: Math.PI },
  ],
  enter: { at: [-0.5, 1.6, 1.9], look: [0, 0.95, -1.2] },
  light: { sky: '#fff6ee', ground: '#9b8676', sun: '#ffdfbd', strength: 0.95 },
};
