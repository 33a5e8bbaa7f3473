import { VOLUMES } from '../body/slots.ts';
import { totalOf } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import type { BodyState } from '../body/state.ts';

/** Blood in the circuit, mL. */
export const circulating = (s: BodyState): number => s.x.slice(0, VOLUMES).reduce((a, b) => a + b, 0);

/** Water and blood the person holds and has lost, less what was given, mL: the same at all times. */
export function held(s: BodyState): number {
  const tissue = s.blood.interstitial + s.solutes.cellWater;
  return circulating(s) + tissue + s.blood.lost + s.balance.urine + s.balance.evaporated - s.balance.fluidIn;
}

const KEPT = ['sodium', 'potassium', 'chloride', 'glucose', 'lactate'] as const;

/** What the person holds of each solute less what was gained, mmol: the same at all times. */
export function solutes(s: BodyState): Readonly<Record<string, number>> {
  return Object.fromEntries(KEPT.map((key) => [key, totalOf(s, key) - (s.solutes.gained[S[key]] as number)]));
}
