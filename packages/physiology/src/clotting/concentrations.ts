import type { BodyState } from '../body/state.ts';

/** Platelets, 10^9/L of blood. */
export const plateletCount = (state: BodyState): number =>
  (state.clotting.platelets * 1000) / (state.blood.plasma + state.blood.redCells);
/** Fibrinogen, g/L of plasma. */
export const fibrinogenLevel = (state: BodyState): number => (state.clotting.fibrinogen * 1000) / state.blood.plasma;
/** Clotting factors against normal plasma. */
export const factorLevel = (state: BodyState): number => (state.clotting.factors * 1000) / state.blood.plasma;
