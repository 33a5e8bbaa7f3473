import { exp, log } from '@openward/kernel';
import { concentration, osmolality } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { clamp } from '../body/numbers.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { along, type Table } from '../person/table.ts';

/** Brain against the adult's 1400 g, by age (Dekaban & Sadowsky 1978). */
const BRAIN: Table = [
  [0, 0.27],
  [1, 0.67],
  [3, 0.88],
  [6, 0.95],
  [14, 1],
];
/** Pressure in the skull of who lies flat, mmHg: 1.5 to 6 in the infant, 7 to 15 grown (Dunn 2002; Rangel-Castilla 2008). */
const REST: Table = [
  [0, 4],
  [1, 5],
  [7, 7],
  [15, 10],
];
/** Pressure-volume index: mL that raise the pressure tenfold in an adult (Marmarou et al. 1978: 25). */
const INDEX = 25;
const LN10 = 2.302585092994046;
/** Formation of cerebrospinal fluid, mL/min, and resistance to its outflow, mmHg min/mL (Marmarou 1978; Ekstedt 1978: 0.35 and 8). */
const FORMATION = 0.35;
const OUTFLOW = 8;
/** Fluid that can leave the skull for the spinal sac and the blood, mL (Monro-Kellie; order by volumetry, review: clinical). */
const RESERVE = 70;
/** Blood in the cerebral arterioles at rest, mL (a third of 4 mL/100 g, Ito et al. 2001). */
const ARTERIOLAR = 22;
/** Water of the brain's cells, mL, and the share of it that follows osmolality (van 't Hoff with a non-osmotic half and some regulation at once). */
const WATER = 900;
const OSMOTIC = 0.4;

export const brainSize = (state: BodyState): number => along(BRAIN, state.spec.person.ageYears);
export const restPressure = (state: BodyState): number => along(REST, state.spec.person.ageYears);

/** Osmolality that the barrier of the brain feels, mosmol/kg: all of plasma's but urea. */
function effective(state: BodyState): number {
  return osmolality(state) - concentration(state, S.urea);
}

/**
 * Every second: pressure in the skull from the volumes in it (Monro-Kellie) on an exponential curve (Marmarou 1978): masses,
 * swelling, cerebrospinal fluid, water of the cells, and the blood of arterioles that carbon dioxide, pressure, hypoxia and
 * metabolism open; the veins' pressure and the height of the head shift all of it.
 */
export function stepIntracranial(state: BodyState): void {
  const { nerve: n, influences: i, reflex: r, x } = state;
  if (state.cut.intracranialPressure) return;
  const size = brainSize(state);
  const rest = restPressure(state);
  const venous = (x[X.centralVenous] as number) - n.venousRest;
  const shift = n.calibreRest === 0 ? 0 : clamp(0.6 * venous, -4, 25) - 0.35 * state.circulation.head;
  stepWater(state, size);
  const wide = n.calibreRest === 0 ? 1 : r.brainAuto / n.calibreRest;
  const dead = 1 - 0.7 * n.cortexDead;
  const blood = ARTERIOLAR * size * dead * (clamp(exp(-0.8 * log(Math.max(0.05, wide))), 0.5, 1.35) - 1);
  const mass = i.leftMass + i.rightMass + i.posteriorMass;
  const volume = mass + i.brainSwelling + n.water + n.fluid + blood;
  const index = INDEX * size * (1 + 3 * n.opened);
  const above = rest * exp(clamp((LN10 * volume) / index, -3, 3.2));
  const highest = Math.max(20, (x[X.mean] as number) * 1.1 + 5);
  const pressure = clamp(above + shift, -8, highest);
  n.pressure += (pressure - n.pressure) / 3;
  stepFluid(state, size, rest, shift);
}

/** Cerebrospinal fluid: made at a steady rate, taken up by what drives it out, and let out by a drain. */
function stepFluid(state: BodyState, size: number, rest: number, shift: number): void {
  const { nerve: n, influences: i } = state;
  const sinus = rest - FORMATION * OUTFLOW + shift;
  const out = (Math.max(0, n.pressure - sinus) / OUTFLOW) * (1 - i.fluidObstruction) * size;
  let change = FORMATION * size - out;
  // A high pressure pushes fluid through the foramen magnum at once, until the stem blocks it.
  const reserve = RESERVE * size + n.adapted;
  const left = clamp(1 + n.fluid / reserve, 0, 1);
  const way = (n.pressure - rest - 4) * 0.7 * left * (1 - n.herniation.central) * (1 - i.fluidObstruction);
  if (n.pressure > rest + 4) change -= way;
  // What was only pushed into the spinal sac comes back as soon as there is room.
  if (n.pressure < rest - 2 && n.fluid < 0) change += 0.7 * (rest - 2 - n.pressure);
  if (n.drain && n.pressure > n.drainAt) {
    const taken = Math.min(3, 0.5 * (n.pressure - n.drainAt));
    change -= taken;
    n.drained += taken / 60;
  }
  n.fluid = clamp(n.fluid + change / 60, -reserve, 120 * size);
}

/** Water follows osmolality across the barrier within half an hour; the cells adapt over a day. */
function stepWater(state: BodyState, size: number): void {
  const n = state.nerve;
  const now = effective(state);
  if (n.osmolality === 0 || n.calibreRest === 0) n.osmolality = now;
  n.osmolality += (now - n.osmolality) / 86400;
  const to = WATER * size * OSMOTIC * (n.osmolality / Math.max(200, now) - 1);
  n.water += (to - n.water) / 1200;
}
