import type { Constants } from '../person/constants.ts';

/** Clotting: amounts in the circulation, and what becomes of clot. */
export interface ClottingState {
  /** 10^9 cells. */
  platelets: number;
  /** g. */
  fibrinogen: number;
  /** Factors as litres of normal plasma. */
  factors: number;
  /** Breakdown of clot in the whole body against rest, 0 or above. */
  lysis: number;
  /** Fibrin fragments, mg/L. */
  dimer: number;
}

export function restClotting(c: Constants): ClottingState {
  return {
    platelets: (c.platelets * c.bloodVolume) / 1000,
    fibrinogen: (c.fibrinogen * c.plasma) / 1000,
    factors: (c.factors * c.plasma) / 1000,
    lysis: 0,
    dimer: c.dimer,
  };
}
