import { baseExcessOf, phOf } from '../body/gases.ts';
import type { BodyState } from '../body/state.ts';
import { haemoglobin } from '../body/blood-pools.ts';
import { concentration } from './amounts.ts';
import { S } from './solutes.ts';
import { IONISED_MAGNESIUM, STANDARD_BICARBONATE, weakAcids } from './weak-acids.ts';

/** Apparent strong ion difference of plasma, mmol/L: sodium, potassium, ionised calcium and magnesium less chloride and lactate. */
export function strongIonDifference(state: BodyState): number {
  return (
    concentration(state, S.sodium) +
    concentration(state, S.potassium) +
    2 * state.solutes.ionisedCalcium +
    2 * IONISED_MAGNESIUM * concentration(state, S.magnesium) -
    concentration(state, S.chloride) -
    concentration(state, S.lactate)
  );
}

/** Strong anions besides chloride and lactate, mEq/L. */
export function otherAnions(state: BodyState): number {
  return (
    concentration(state, S.ketones) +
    concentration(state, S.organic) +
    3 * concentration(state, S.citrate) +
    concentration(state, S.unmeasured)
  );
}

/**
 * Every second: what the strong ions and weak acids leave over for bicarbonate at pH 7.40 and 40 mmHg is the base excess
 * of the extracellular fluid (Stewart 1983; identity with the Van Slyke form, Siggaard-Andersen & Fogh-Andersen 1995).
 * Bicarbonate spreads over that fluid, whose haemoglobin is a third of the blood's, so the base excess of the blood
 * follows from it at the present carbon dioxide tension.
 */
export function stepAcidBase(state: BodyState): void {
  const { blood, solutes } = state;
  const albumin = solutes.albumin / (blood.plasma / 1000);
  const weak = weakAcids(albumin, concentration(state, S.phosphate));
  const standard = strongIonDifference(state) - otherAnions(state) - weak - STANDARD_BICARBONATE;
  const excess = standard < -32 ? -32 : standard > 32 ? 32 : standard;
  blood.standardExcess = excess;
  const hb = haemoglobin(state);
  const ph = phOf(blood.pco2, excess, hb / 3, blood.ph);
  blood.baseExcess = baseExcessOf(blood.pco2, ph, hb);
}
