import type { BodyState } from '../body/state.ts';
import { MINOR_OSMOLES } from './rest.ts';
import type { SoluteKey } from './solutes.ts';
import { S, SOLUTES } from './solutes.ts';

/** Concentration in plasma, mmol/L. */
export function concentration(state: BodyState, solute: number): number {
  return ((state.solutes.plasma[solute] as number) * 1000) / state.blood.plasma;
}

/** Concentration in interstitial fluid, mmol/L. */
export function tissueConcentration(state: BodyState, solute: number): number {
  return ((state.solutes.tissue[solute] as number) * 1000) / state.blood.interstitial;
}

/** Adds mmol to the plasma from outside or from metabolism; takes at most 5 % of what is there when negative. Returns what moved. */
export function addToPlasma(state: BodyState, solute: number, mmol: number): number {
  const { plasma, gained } = state.solutes;
  const have = plasma[solute] as number;
  const moved = mmol < -0.05 * have ? -0.05 * have : mmol;
  plasma[solute] = have + moved;
  gained[solute] = (gained[solute] as number) + moved;
  return moved;
}

/** As `addToPlasma`, spread over plasma and interstitium by their water. */
export function addToFluid(state: BodyState, solute: number, mmol: number): number {
  const { plasma, tissue, gained } = state.solutes;
  const { blood } = state;
  const share = blood.plasma / (blood.plasma + blood.interstitial);
  const p = plasma[solute] as number;
  const t = tissue[solute] as number;
  const toPlasma = Math.max(-0.05 * p, mmol * share);
  const toTissue = Math.max(-0.05 * t, mmol * (1 - share));
  plasma[solute] = p + toPlasma;
  tissue[solute] = t + toTissue;
  gained[solute] = (gained[solute] as number) + toPlasma + toTissue;
  return toPlasma + toTissue;
}

/** Osmolality that cells feel, and with urea, mosmol per kg of water. Osmotic coefficient 0.93 for salts. */
export function tonicity(state: BodyState): number {
  const { tissue } = state.solutes;
  const effective = (tissue[S.glucose] as number) + (tissue[S.osmole] as number);
  const salt = 2 * 0.93 * ((tissue[S.sodium] as number) + (tissue[S.potassium] as number));
  return ((effective + salt) * 1000) / state.blood.interstitial + MINOR_OSMOLES;
}
export function osmolality(state: BodyState): number {
  const salt = 2 * 0.93 * (concentration(state, S.sodium) + concentration(state, S.potassium));
  return (
    salt +
    concentration(state, S.glucose) +
    concentration(state, S.urea) +
    concentration(state, S.osmole) +
    MINOR_OSMOLES
  );
}

/** Total of a solute in the body, mmol; with `gained` taken away it never changes. */
export function totalOf(state: BodyState, key: SoluteKey): number {
  const { plasma, tissue, cell } = state.solutes;
  const i = S[key];
  return (plasma[i] as number) + (tissue[i] as number) + (cell[i] as number);
}

/** Raises the level of a solute in every compartment that holds it, by mmol/L outside the cells. */
export function addEverywhere(state: BodyState, solute: number, mmolPerL: number): void {
  const { solutes: s, blood } = state;
  const { cell, cellRatio } = SOLUTES[solute] as (typeof SOLUTES)[number];
  const parts = [blood.plasma, blood.interstitial, cell > 0 ? s.cellWater * cellRatio : 0];
  [s.plasma, s.tissue, s.cell].forEach((amounts, i) => {
    const mmol = Math.max(-(amounts[solute] as number), (mmolPerL * (parts[i] as number)) / 1000);
    amounts[solute] = (amounts[solute] as number) + mmol;
    s.gained[solute] = (s.gained[solute] as number) + mmol;
  });
}
