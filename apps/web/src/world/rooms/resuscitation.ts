import { ceilingLight, chair } from '../equipment/furniture.ts';
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
  ultrasound,
  ventilator,
  whiteboard,
} from './furnishings.ts';
import { ceilingPanels, door, shell } from './shell.ts';
import type { Room } from './types.ts';

/** A resuscitation bay of 6.4 by 5.6 m: trolley in the middle of the back wall, all equipment within a step. */
export const RESUSCITATION: Room = {
  key: 'resuscitation',
  name: 'Resuscitation bay',
  width: 6.4,
  depth: 5.6,
  height: 2.9,
  structure(b) {
    shell(b, 6.4, 5.6, 2.9, { wall: COLOUR.wall, low: COLOUR.wallLow, floor: COLOUR.floor, rail: true });
    b.box([2.6, 0.004, 3.2], { at: [0, 0.002, -1] }, COLOUR.floorMark, 0);
    b.box([2.5, 0.006, 3.1], { at: [0, 0.003, -1] }, COLOUR.floor, 0);
    ceilingPanels(
      b,
      [
        [-1.6, -1],
        [1.6, -1],
        [-1.6, 1.4],
        [1.6, 1.4],
      ],
      2.9,
    );
    b.within([-0.6, 0, -1.2], 0, (i) => ceilingLight(i, 2.9));
    b.within([1.9, 0, 2.8], Math.PI, door);
    b.curtain([-3.1, 2.2, 1.9], [-0.4, 2.2, 1.9], 1.9, COLOUR.curtain, 9);
    b.rod([-3.15, 2.22, 1.9], [0.4, 2.22, 1.9], 0.014, COLOUR.steel, 8);
  },
  furnishings: [
    monitor(at(0.95, -2.2, -0.35)),
    oxygen(at(0, -2.79)),
    drip(at(-0.85, -2.1)),
    drugs(at(2.55, -1.9, -Math.PI / 2)),
    defibrillator(at(1.75, -2.35, -0.3)),
    ventilator(at(-1.55, -2.3, 0.4)),
    ultrasound(at(-2.5, -1.6, 0.9)),
    basin(at(-3.19, 0.3, Math.PI / 2)),
    computer(at(2.6, 0.1, -Math.PI / 2)),
    whiteboard(at(3.19, 1.3, -Math.PI / 2)),
    scenery('chair', 'Chair', at(-2.4, -0.6, 1.2), chair),
  ],
  bed: { at: [0, 0, -1.35], turn: 0 },
  bedKind: 'bed',
  monitor: { at: [0.95, 1.55, -2.2], turn: -0.35 },
  people: [
    { at: [-0.95, 0, -1.15], turn: Math.PI / 2 },
    { at: [1.25, 0, -0.6], turn: -2.2 },
    { at: [-1.5, 0, 0.2], turn: 2.5 },
    { at: [1.9, 0, 0.6], turn: -2.6 },
  ],
  enter: { at: [0.5, 1.62, 1.05], look: [0, 0.95, -1.5] },
  light: { sky: '#ffffff', ground: '#8d9590', sun: '#fff8ea', strength: 1 },
};
