import { ceilingLight } from '../equipment/furniture.ts';
import { COLOUR } from '../palette.ts';
import {
  at,
  basin,
  computer,
  defibrillator,
  drip,
  drugs,
  monitor,
  oxygen,
  scenery,
  ventilator,
  whiteboard,
} from './furnishings.ts';
import { ceilingPanels, door, shell } from './shell.ts';
import type { Room } from './types.ts';

/** An operating theatre of 7 by 6.4 m. */
export const THEATRE: Room = {
  key: 'theatre',
  name: 'Operating theatre',
  width: 7,
  depth: 6.4,
  height: 3.1,
  structure(b) {
    shell(b, 7, 6.4, 3.1, { wall: '#dfe9e6', low: '#cfded9', floor: '#9fb4ad', rail: false });
    ceilingPanels(
      b,
      [
        [-2.2, -1.6],
        [2.2, -1.6],
        [-2.2, 1.6],
        [2.2, 1.6],
      ],
      3.1,
    );
    b.within([-0.9, 0, -0.6], 0, (i) => ceilingLight(i, 3.1));
    b.within([0.9, 0, -0.2], Math.PI, (i) => ceilingLight(i, 3.1));
    b.within([0, 0, 3.2], Math.PI, door);
    b.box([0.55, 0.55, 0.6], { at: [0, 0.28, -0.6] }, COLOUR.steel, 0.02);
  },
  furnishings: [
    monitor(at(1.25, -2.0, -0.5)),
    oxygen(at(0, -3.19)),
    ventilator(at(-1.2, -2.0, 0.5)),
    drip(at(0.85, -1.9)),
    drugs(at(-2.4, -2.4, 0.6)),
    defibrillator(at(2.9, -1.8, -1.2)),
    computer(at(3.0, 0.8, -Math.PI / 2)),
    whiteboard(at(-3.49, 0.6, Math.PI / 2)),
    basin(at(-3.49, 2.2, Math.PI / 2)),
    scenery('instruments', 'Instrument table', at(1.4, 0.7, -0.3), (b) => {
      b.box([1.1, 0.03, 0.6], { at: [0, 0.95, 0] }, COLOUR.blue, 0.01);
      b.box([1.14, 0.4, 0.64], { at: [0, 0.76, 0] }, COLOUR.blue, 0.02);
      for (let i = 0; i < 9; i++)
        b.rod([-0.45 + i * 0.1, 0.975, -0.1], [-0.45 + i * 0.1, 0.975, 0.1], 0.006, COLOUR.steel, 6);
      for (const x of [-0.5, 0.5]) b.rod([x, 0.05, 0], [x, 0.6, 0], 0.02, COLOUR.steel, 8);
    }),
  ],
  bed: { at: [0, 0, -0.75], turn: 0 },
  bedKind: 'bed',
  monitor: { at: [1.25, 1.55, -2.0], turn: -0.5 },
  people: [
    { at: [-0.95, 0, -0.5], turn: Math.PI / 2 },
    { at: [0.95, 0, -0.3], turn: -Math.PI / 2 },
    { at: [-0.35, 0, -2.3], turn: 0 },
    { at: [1.9, 0, 1.5], turn: -2.5 },
  ],
  enter: { at: [0.5, 1.62, 1.6], look: [0, 1.0, -0.9] },
  light: { sky: '#f7fffd', ground: '#8fa39c', sun: '#ffffff', strength: 1.1 },
};
