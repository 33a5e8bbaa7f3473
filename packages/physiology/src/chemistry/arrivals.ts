import type { BodyState } from '../body/state.ts';
import { SUBSTANCES } from '../drugs/types.ts';
import { addToPlasma } from './amounts.ts';
import { S } from './solutes.ts';

/** Every second: what drugs carried into the blood joins the plasma. Bicarbonate is what sodium without chloride leaves behind. */
export function stepArrivals(state: BodyState): void {
  const { arrived } = state.pharmacy;
  for (const substance of SUBSTANCES) {
    const amount = arrived[substance];
    if (amount === 0) continue;
    arrived[substance] = 0;
    addToPlasma(state, S[substance], amount);
  }
}
