import type { Constants } from '../person/constants.ts';

/** Clotting: amounts in the circulation. */
export interface ClottingState {
  /** 10^9 cells. */
  platelets: number;
  /** g. */
  fibrinogen: number;
  /** Factors as litres of normal plasma. */
  factors: number;
  /** Breakdown of clot in the whole body against rest, 0 or above. */
  lysis: number;
}

/** Rest: 250 x 10^9/L, 3 g/L of fibrinogen. */
export function restClotting(c: Constants): ClottingState {
  return {
    platelets: (250 * c.bloodVolume) / 1000,
    fibrinogen: (3 * c.plasma) / 1000,
    factors: c.plasma / 1000,
    lysis: 0,
  };
}
