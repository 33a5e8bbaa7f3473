import type { BodyState } from '../body/state.ts';
import { carbonDioxideContent, phOf } from '../body/gases.ts';
import { haemoglobin } from '../body/blood-pools.ts';
import { takeFromVeins } from '../body/fluids.ts';
import { stepAcidBase } from './acid-base.ts';
import { addToFluid } from './amounts.ts';
import { bufferLoad } from './exchange.ts';
import { S, type SoluteKey } from './solutes.ts';

/** What an illness has taken before it is met, per kg of body: water in mL, salts in mmol; potassium comes out of the cells. */
export interface Losses {
  readonly water: number;
  readonly sodium: number;
  readonly chloride: number;
  readonly potassium: number;
}

/** Takes past losses at once: water a quarter each from plasma and interstitium by their size and half from cells, salts from where they are. */
export function loseBefore(state: BodyState, losses: Losses): void {
  const weight = state.spec.person.weightKg;
  const { solutes: s, blood, balance } = state;
  const outside = 0.55 * losses.water * weight;
  const share = Math.min(0.35, outside / (blood.plasma + blood.interstitial));
  const plasma = blood.plasma * share;
  const tissue = blood.interstitial * share;
  const cells = Math.min(0.3 * s.cellWater, 0.45 * losses.water * weight);
  takeFromVeins(state.x, plasma);
  blood.plasma -= plasma;
  blood.interstitial -= tissue;
  s.cellWater -= cells;
  balance.evaporated += plasma + tissue + cells;
  take(state, 'sodium', losses.sodium * weight);
  take(state, 'chloride', losses.chloride * weight);
  const potassium = Math.min(0.4 * (s.cell[S.potassium] as number), losses.potassium * weight);
  s.cell[S.potassium] = (s.cell[S.potassium] as number) - potassium;
  s.gained[S.potassium] = (s.gained[S.potassium] as number) - potassium;
}

/** Takes mmol of a solute out of plasma and interstitium by their share, at most 40 %. */
function take(state: BodyState, key: SoluteKey, mmol: number): void {
  const { plasma, tissue, gained } = state.solutes;
  const i = S[key];
  const have = (plasma[i] as number) + (tissue[i] as number);
  const share = Math.min(0.4, mmol / have);
  plasma[i] = (plasma[i] as number) * (1 - share);
  tissue[i] = (tissue[i] as number) * (1 - share);
  gained[i] = (gained[i] as number) - have * share;
}

/** Lets cells and bone hold the share of the acid that an illness of hours or days has given them. */
export function settleAcid(state: BodyState): void {
  const { solutes: s, blood } = state;
  const hb = haemoglobin(state);
  const before = carbonDioxideContent(blood.pco2, blood.ph, 0.9, hb);
  stepAcidBase(state);
  // Breathing had time to settle: blood and tissue hold the carbon dioxide of their new bicarbonate.
  const ph = phOf(blood.pco2, blood.standardExcess, hb / 3, blood.ph);
  const share = carbonDioxideContent(blood.pco2, ph, 0.9, hb) / before;
  for (let i = 0; i < state.co2.length; i++) state.co2[i] = (state.co2[i] as number) * share;
  s.bufferedAcid = bufferLoad(state);
}

/** Sets the level of potassium outside the cells at once, mmol/L, out of their store or into it. */
export function setPotassium(state: BodyState, mmolPerL: number): void {
  const { solutes: s, blood } = state;
  const plasma = (mmolPerL * blood.plasma) / 1000;
  const tissue = (mmolPerL * blood.interstitial) / 1000;
  const change = plasma + tissue - (s.plasma[S.potassium] as number) - (s.tissue[S.potassium] as number);
  s.plasma[S.potassium] = plasma;
  s.tissue[S.potassium] = tissue;
  s.cell[S.potassium] = (s.cell[S.potassium] as number) - change;
  // An anion goes with it, so that acid-base stays as it is.
  addToFluid(state, S.unmeasured, change);
}
