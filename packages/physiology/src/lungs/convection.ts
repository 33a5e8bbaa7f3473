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
  const tilt = emptying(state);
  const mixO2 =
    (outL * expiredOxygen(left, tilt) + outR * expiredOxygen(right, tilt) + inward * (airway.o2[last] as number)) /
    mixing;
  const mixCo2 =
    (outL * expiredCarbon(left, tilt) + outR * expiredCarbon(right, tilt) + inward * (airway.co2[last] as number)) /
    mixing;
  if (total < 0) {
    flush(airway.o2, -total, cell, mixO2, -1);
    flush(airway.co2, -total, cell, mixCo2, -1);
  }
  take(left, dl, mixO2, mixCo2, tilt);
  take(right, dr, mixO2, mixCo2, tilt);
}

/** How unevenly narrowed lungs empty at this moment of the breath out: −1 to 0 at first, when what meets no blood comes, then to 1, when the poorly ventilated follow (the capnogram's slope: You 1994). */
function emptying(state: BodyState): number {
  const { airway, meter } = state;
  if (airway.mouthFlow >= 0 || airway.resistance < 1.5 || meter.volumeIn <= 0) return 0;
  const done = Math.min(1, meter.expired / meter.volumeIn);
  return Math.min(0.9, (airway.resistance - 1.5) / 10) * (2 * done - 1);
}

/** A unit's share of what its lung breathes out now. */
function outShare(side: LungSide, k: number, tilt: number): number {
  const { air } = side.units;
  const own = air[k] as number;
  if (tilt === 0) return own;
  const gap = (air[1] as number) - (air[2] as number);
  const room = Math.max(0, (air[0] as number) - 0.02);
  const t = Math.abs(tilt * gap) > room ? (tilt * room) / Math.abs(tilt * gap) : tilt;
  return k === 0 ? own - t * gap : k === 1 ? own * (1 + t) : own * (1 - t);
}

/** Fraction of oxygen in what a lung breathes out: its units by their share of the flow. */
function expiredOxygen(side: LungSide, tilt: number): number {
  const { volume, o2 } = side.units;
  let sum = 0;
  for (let k = 0; k < UNIT_COUNT; k++) sum += (outShare(side, k, tilt) * (o2[k] as number)) / (volume[k] as number);
  return sum;
}

function expiredCarbon(side: LungSide, tilt: number): number {
  let sum = 0;
  for (let k = 0; k < UNIT_COUNT; k++) sum += outShare(side, k, tilt) * carbonFraction(side, k);
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

function take(side: LungSide, moving: number, mixO2: number, mixCo2: number, tilt: number): void {
  const { volume, o2, co2, air } = side.units;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const v = volume[k] as number;
    const share = moving > 0 ? (air[k] as number) : outShare(side, k, tilt);
    const moved = Math.max(moving * share, -0.5 * v);
    const part = moved / v;
    o2[k] = (o2[k] as number) + (moved > 0 ? moved * mixO2 : part * (o2[k] as number));
    co2[k] = (co2[k] as number) + moved * (moved > 0 ? mixCo2 : carbonFraction(side, k));
    volume[k] = v + moved;
  }
  sumUnits(side);
}
