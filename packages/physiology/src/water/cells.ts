import { tonicity } from '../chemistry/amounts.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Water that crosses cell walls, mL/min per mosmol/kg and kg of body: cells come to balance within some minutes. */
const PERMEABILITY = 0.15;

/** Every second: water into or out of the cells by osmolality. */
export function stepCells(state: BodyState): void {
  const { solutes: s, blood } = state;
  const inside = (s.cellOsmoles * 1000) / s.cellWater;
  const difference = inside - tonicity(state);
  const flow = (PERMEABILITY * state.spec.person.weightKg * difference) / 60;
  const moved = clamp(flow, -0.01 * s.cellWater, 0.01 * blood.interstitial);
  s.cellWater += moved;
  blood.interstitial -= moved;
}
