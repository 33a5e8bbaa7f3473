import { VOLUMES } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

/** Blood in the circuit, mL. */
export const circulating = (s: BodyState): number => s.x.slice(0, VOLUMES).reduce((a, b) => a + b, 0);

/** What the person holds and has lost, less what was given, mL: the same at all times. */
export function held(s: BodyState): number {
  return circulating(s) + s.blood.interstitial + s.blood.lost + s.balance.urine - s.balance.fluidIn;
}
