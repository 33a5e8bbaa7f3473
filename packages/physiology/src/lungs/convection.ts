import type { BodyState, LungSide } from '../body/state.ts';
import { carbonFraction, sumUnits, UNIT_COUNT } from './units.ts';

const DT = 0.02;
export const DEAD_CELLS = 4;
/** Anatomic dead space of the reference adult, mL: 2 mL/kg (Levitzky 2013). */
export const DEAD_SPACE = 150;
/** What a tube through the larynx leaves of it (half is above the larynx; the tube adds its own; Nunn 1959). */
const PAST_LARYNX = 0.6;

/** Anatomic dead space with what devices add or wash out, mL. */
export function anatomicDeadSpace(state: BodyState): number {
  const tube = state.airway.device === 'trachealTube' || state.airway.device === 'surgical';
  return DEAD_SPACE * state.c.lungSize * (tube ? PAST_LARYNX : 1) * (1 - state.oxygen.washout) + state.ventilator.extra;
}

/** One tick of convection of oxygen and carbon dioxide through the dead space to and from both lungs; `fio2` and `fico2` are at the mouth. */
export function convect(state: BodyState, fio2: number, fico2: number): void {
  const { left, right, airway } = state;
  const cell = anatomicDeadSpace(state) / DEAD_CELLS;
  const dl = left.flow * DT;
  const dr = right.flow * DT;
  const total = dl + dr;
  if (total >= 0) {
    flush(airway.o2, total, cell, fio2, 1);
    flush(airway.co2, total, cell, fico2, 1);
  }
  airway.mouthFlow = total / DT;
  const outL = Math.max(0, -dl);
  const outR = Math.max(0, -dr);
  // At the carina meet what the lungs breathe out and, breathing in, the last cell of the dead space.
  const inward = Math.max(0, total);
  const mixing = Math.max(outL + outR + inward, 1e-12);
  const last = DEAD_CELLS - 1;
  const mixO2 =
    (outL * expiredOxygen(left) + outR * expiredOxygen(right) + inward * (airway.o2[last] as number)) / mixing;
  const mixCo2 =
    (outL * expiredCarbon(left) + outR * expiredCarbon(right) + inward * (airway.co2[last] as number)) / mixing;
  if (total < 0) {
    flush(airway.o2, -total, cell, mixO2, -1);
    flush(airway.co2, -total, cell, mixCo2, -1);
  }
  take(left, dl, mixO2, mixCo2);
  take(right, dr, mixO2, mixCo2);
}

/** Fraction of oxygen in what a lung breathes out: its units by their share of the flow. */
function expiredOxygen(side: LungSide): number {
  const { volume, air, o2 } = side.units;
  let sum = 0;
  for (let k = 0; k < UNIT_COUNT; k++) sum += ((air[k] as number) * (o2[k] as number)) / (volume[k] as number);
  return sum;
}

function expiredCarbon(side: LungSide): number {
  const { air } = side.units;
  let sum = 0;
  for (let k = 0; k < UNIT_COUNT; k++) sum += (air[k] as number) * carbonFraction(side, k);
  return sum;
}

/** Pushes gas of fraction `entering` through the stirred cells of the dead space, mouth to carina (1) or back (−1), implicitly, so that no gas is lost. */
function flush(cells: number[], volume: number, cell: number, entering: number, direction: 1 | -1): void {
  const k = volume / (cell + volume);
  let before = entering;
  let i = direction > 0 ? 0 : DEAD_CELLS - 1;
  for (let n = 0; n < DEAD_CELLS; n++, i += direction) {
    const own = cells[i] as number;
    before = own + k * (before - own);
    cells[i] = before;
  }
}

function take(side: LungSide, moving: number, mixO2: number, mixCo2: number): void {
  const { volume, o2, co2, air } = side.units;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const v = volume[k] as number;
    const moved = Math.max(moving * (air[k] as number), -0.5 * v);
    const part = moved / v;
    o2[k] = (o2[k] as number) + (moved > 0 ? moved * mixO2 : part * (o2[k] as number));
    co2[k] = (co2[k] as number) + moved * (moved > 0 ? mixCo2 : carbonFraction(side, k));
    volume[k] = v + moved;
  }
  sumUnits(side);
}
