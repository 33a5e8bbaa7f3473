import type { BodyState } from '../body/state.ts';
import { concentration } from './amounts.ts';
import { S, SOLUTES } from './solutes.ts';

/** Every second: small solutes even out across capillaries and, where they can, across cell walls. */
export function stepExchange(state: BodyState): void {
  const { solutes: s, blood } = state;
  const perPlasma = 1 / blood.plasma;
  const perTissue = 1 / blood.interstitial;
  const perCell = 1 / s.cellWater;
  for (let i = 0; i < SOLUTES.length; i++) {
    const solute = SOLUTES[i] as (typeof SOLUTES)[number];
    const p = s.plasma[i] as number;
    const t = s.tissue[i] as number;
    const out = (solute.capillary / 60) * (p * perPlasma - t * perTissue);
    s.plasma[i] = p - out;
    s.tissue[i] = t + out;
    if (solute.cell > 0) {
      const into =
        (solute.cell / 60) *
        ((s.tissue[i] as number) * perTissue - ((s.cell[i] as number) * perCell) / solute.cellRatio);
      s.tissue[i] = (s.tissue[i] as number) - into;
      s.cell[i] = (s.cell[i] as number) + into;
    }
  }
}

/** Hours in which cells and bone come to hold half an acid load (Swan & Pitts 1955: over half, within hours). */
const BUFFER_S = 2.5 * 3600;

/** Share of organic acid that cells do not buffer as they do fixed acid: its anions enter them with their protons. */
const ORGANIC_FREE = 0.5;

/** Acid that cells and bone hold in balance with what is outside, mmol. */
export function bufferLoad(state: BodyState): number {
  const { blood } = state;
  const organic = Math.max(0, concentration(state, S.ketones) + concentration(state, S.lactate) - 1.1);
  const load = -(blood.standardExcess - state.c.baseExcess);
  return ((load - ORGANIC_FREE * Math.min(organic, Math.max(0, load))) * (blood.plasma + blood.interstitial)) / 1000;
}

/** Every second: cells and bone take up fixed acid and give it back; the load they hold equals what stays outside. */
export function stepCellBuffer(state: BodyState): void {
  const { solutes: s } = state;
  const flow = (bufferLoad(state) - s.bufferedAcid) / BUFFER_S;
  s.bufferedAcid += flow;
  s.plasma[S.unmeasured] = (s.plasma[S.unmeasured] as number) - flow;
  s.gained[S.unmeasured] = (s.gained[S.unmeasured] as number) - flow;
}

/** Binding of calcium to albumin at pH 7.40, L/g, and its dissociation from citrate, mmol/L. */
const ALBUMIN_BINDING = 0.0202;
const CITRATE_HALF = 0.35;
const COMPLEXED = 0.11;

/** Every second: ionised calcium from total, albumin, pH (about 0.36 mmol/L per unit; Wang 2002) and citrate. */
export function stepCalcium(state: BodyState): void {
  const { solutes: s, blood } = state;
  const litres = blood.plasma / 1000;
  const total = (s.plasma[S.calcium] as number) / litres;
  const citrate = (s.plasma[S.citrate] as number) / litres;
  const bound = 1 + COMPLEXED + ALBUMIN_BINDING * (s.albumin / litres) * Math.max(0.2, 1 + 0.62 * (blood.ph - 7.4));
  const free = total / (bound + Math.max(0, citrate - 0.1) / (s.ionisedCalcium + CITRATE_HALF));
  s.ionisedCalcium += (free - s.ionisedCalcium) * 0.3;
}
