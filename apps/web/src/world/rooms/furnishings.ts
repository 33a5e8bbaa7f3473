import * as made from '../equipment/furniture.ts';
import type { Furnishing, Spot } from './types.ts';

const at = (x: number, z: number, turn = 0): Spot => ({ at: [x, 0, z], turn });

/** The things that most rooms share, each at a spot. Names and verbs are the page's words. */
export const monitor = (spot: Spot): Furnishing => ({
  id: 'monitor',
  name: 'Monitor',
  verb: 'Attach sensors and measure',
  action: { kind: 'panel', panel: 'examine' },
  spot,
  size: [0.6, 0.5, 0.3],
  middle: 1.55,
  build: made.monitorStand,
});
export const drugs = (spot: Spot): Furnishing => ({
  id: 'drugTrolley',
  name: 'Drug trolley',
  verb: 'Give a medicine or fluid',
  action: { kind: 'panel', panel: 'treat' },
  spot,
  size: [0.7, 1.1, 0.55],
  middle: 0.55,
  build: made.drugTrolley,
});
export const oxygen = (spot: Spot): Furnishing => ({
  id: 'oxygen',
  name: 'Oxygen and suction',
  verb: 'Give oxygen',
  action: { kind: 'panel', panel: 'treat' },
  spot,
  size: [1.9, 0.5, 0.2],
  middle: 1.35,
  build: made.bedHeadPanel,
});
export const basin = (spot: Spot): Furnishing => ({
  id: 'basin',
  name: 'Hand basin and gel',
  verb: 'Clean hands',
  action: { kind: 'act', act: 'handHygiene' },
  spot,
  size: [0.8, 0.8, 0.4],
  middle: 1.2,
  build: made.basin,
});
export const computer = (spot: Spot): Furnishing => ({
  id: 'computer',
  name: 'Computer with the chart',
  verb: 'Read the chart and results',
  action: { kind: 'panel', panel: 'results' },
  spot,
  size: [0.9, 0.6, 0.5],
  middle: 1.2,
  build: made.chartComputer,
});
export const whiteboard = (spot: Spot): Furnishing => ({
  id: 'whiteboard',
  name: 'Whiteboard',
  verb: 'Write the differential diagnosis',
  action: { kind: 'panel', panel: 'thinking' },
  spot,
  size: [1.2, 0.8, 0.1],
  middle: 1.55,
  build: made.whiteboard,
});
export const defibrillator = (spot: Spot): Furnishing => ({
  id: 'defibrillator',
  name: 'Defibrillator',
  verb: 'Give a shock or do compressions',
  action: { kind: 'panel', panel: 'treat' },
  spot,
  size: [0.5, 1.3, 0.45],
  middle: 0.7,
  build: made.defibrillator,
});
export const ventilator = (spot: Spot): Furnishing => ({
  id: 'ventilator',
  name: 'Ventilator',
  verb: 'Support breathing',
  action: { kind: 'panel', panel: 'treat' },
  spot,
  size: [0.5, 1.5, 0.5],
  middle: 0.8,
  build: made.ventilator,
});
export const ultrasound = (spot: Spot): Furnishing => ({
  id: 'ultrasound',
  name: 'Ultrasound',
  verb: 'Order or do a scan',
  action: { kind: 'panel', panel: 'orders' },
  spot,
  size: [0.5, 1.4, 0.45],
  middle: 0.7,
  build: made.ultrasound,
});
export const drip = (spot: Spot): Furnishing => ({
  id: 'dripStand',
  name: 'Drip stand and pump',
  verb: 'Set a fluid or infusion',
  action: { kind: 'panel', panel: 'treat' },
  spot,
  size: [0.4, 2, 0.4],
  middle: 1,
  build: made.dripStand,
});
/** A thing to see and no more. */
export const scenery = (id: string, name: string, spot: Spot, build: Furnishing['build']): Furnishing => ({
  id,
  name,
  verb: 'Look',
  action: { kind: 'look' },
  spot,
  size: [0.5, 0.9, 0.5],
  middle: 0.45,
  build,
});
export { at };
