import { chair } from '../equipment/furniture.ts';
import { COLOUR } from '../palette.ts';
import { at, basin, drugs, monitor, scenery } from './furnishings.ts';
import { ceilingPanels, door, shell, window } from './shell.ts';
import type { Furnishing, Room } from './types.ts';

const desk: Furnishing = {
  id: 'computer',
  name: 'Computer with the chart',
  verb: 'Read the chart and results',
  action: { kind: 'panel', panel: 'results' },
  spot: at(-1.5, -0.6, Math.PI / 2),
  size: [1.5, 0.9, 0.8],
  middle: 0.9,
  build(b) {
    b.box([1.5, 0.04, 0.75], { at: [0, 0.73, 0] }, COLOUR.wood, 0.01);
    for (const x of [-0.7, 0.7]) b.box([0.04, 0.72, 0.68], { at: [x, 0.36, 0] }, COLOUR.woodDark, 0.004);
    b.box([0.54, 0.33, 0.03], { at: [-0.1, 1.02, -0.2] }, COLOUR.dark, 0.008);
    b.rod([-0.1, 0.75, -0.2], [-0.1, 0.88, -0.2], 0.022, COLOUR.dark, 8);
    b.box([0.42, 0.018, 0.15], { at: [-0.1, 0.76, 0.08] }, COLOUR.grey, 0.004);
    b.box([0.22, 0.02, 0.3], { at: [0.45, 0.76, 0.05] }, COLOUR.white, 0.004);
  },
};

/** A consulting room of 4 by 3.8 m: two chairs at the corner of a desk, a couch against the wall. */
export const CONSULTING: Room = {
  key: 'consulting',
  name: 'Consulting room',
  width: 4.2,
  depth: 4,
  height: 2.6,
  structure(b) {
    b.within([0.3, 0, -0.78], -0.35, chair);
    shell(b, 4.2, 4, 2.6, { wall: '#efe9dc', low: '#e2ddcd', floor: '#a8977c', rail: false });
    ceilingPanels(b, [[0, 0]], 2.6);
    b.within([0, 0, -2], 0, (i) => window(i, 1.5));
    b.within([1.3, 0, 2], Math.PI, door);
    b.box([1.4, 0.01, 2], { at: [0, 0.005, 0.2] }, '#c9b58f', 0);
    b.box([0.66, 0.5, 1.8], { at: [1.68, 0.35, -0.6] }, COLOUR.plastic, 0.02);
    b.box([0.68, 0.1, 1.84], { at: [1.68, 0.64, -0.6] }, COLOUR.teal, 0.04);
    b.box([0.5, 0.7, 0.02], { at: [-1.2, 1.6, -1.985] }, '#d9cdb4', 0.004);
  },
  furnishings: [
    desk,
    monitor(at(1.5, 0.75, -0.9)),
    drugs(at(-1.75, 1.5, Math.PI / 2)),
    basin(at(2.09, 1.35, -Math.PI / 2)),
    scenery('chair', 'Doctor’s chair', at(-0.75, 0.35, 0.4), chair),
  ],
  bed: { at: [0.3, 0, -0.75], turn: -0.35 },
  bedKind: 'chair',
  monitor: { at: [1.5, 1.55, 0.75], turn: -0.9 },
  people: [
    { at: [0.95, 0, -0.35], turn: -0.9 },
    { at: [1.2, 0, 0.35], turn: -1.6 },
    { at: [-0.9, 0, 1.2], turn: 2.8 },
  ],
  enter: { at: [-0.25, 1.25, 0.75], look: [0.3, 1.0, -0.75] },
  light: { sky: '#fdfbf4', ground: '#8f7d62', sun: '#ffe9c9', strength: 1 },
};
