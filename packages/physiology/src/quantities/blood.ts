import { bicarbonateOf } from '../body/gases.ts';
import { strongIonDifference } from '../chemistry/acid-base.ts';
import { osmolality } from '../chemistry/amounts.ts';
import { haemoglobin } from '../body/blood-pools.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Blood: acid-base, cells and chemistry. */
export const BLOOD = {
  arterialPH: of('1', 'arterial pH'),
  bicarbonate: of('mmol/L', 'bicarbonate of arterial plasma'),
  baseExcess: of('mmol/L', 'standard base excess, of the extracellular fluid'),
  lactate: of('mmol/L', 'lactate'),
  haemoglobin: of('g/L', 'haemoglobin'),
  haematocrit: of('1', 'red cells over blood volume'),
  platelets: of('10^9/L', 'platelets'),
  whiteCells: of('10^9/L', 'white cells'),
  neutrophils: of('10^9/L', 'neutrophils'),
  cReactiveProtein: of('mg/L', 'C-reactive protein'),
  procalcitonin: of('ug/L', 'procalcitonin'),
  sodium: of('mmol/L', 'plasma sodium'),
  potassium: of('mmol/L', 'plasma potassium'),
  ionisedCalcium: of('mmol/L', 'ionised calcium'),
  chloride: of('mmol/L', 'plasma chloride'),
  glucose: of('mmol/L', 'plasma glucose'),
  urea: of('mmol/L', 'plasma urea'),
  creatinine: of('umol/L', 'plasma creatinine'),
  albumin: of('g/L', 'plasma albumin'),
  bilirubin: of('umol/L', 'plasma bilirubin'),
  internationalNormalisedRatio: of('1', 'prothrombin time as a ratio'),
  fibrinogen: of('g/L', 'plasma fibrinogen'),
  tryptase: of('ug/L', 'mast-cell tryptase'),
  troponin: of('ng/L', 'high-sensitivity troponin'),
  strongIonDifference: of('mmol/L', 'strong ions of plasma: Na, K, ionised Ca and Mg less Cl and lactate'),
  anionGap: of('mmol/L', 'sodium less chloride and bicarbonate'),
  osmolality: of('mosmol/kg', 'plasma osmolality'),
  phosphate: of('mmol/L', 'plasma inorganic phosphate'),
  magnesium: of('mmol/L', 'plasma magnesium'),
  totalProtein: of('g/L', 'plasma protein'),
  ketones: of('mmol/L', 'beta-hydroxybutyrate and acetoacetate in blood'),
  plasmaVolume: of('mL', 'plasma in the circulation'),
  lactateProduction: of('mol/day', 'lactate made by the whole body'),
} as const;

export function readBlood(state: BodyState): Record<keyof typeof BLOOD, number> {
  const { blood, chemistry: l } = state;
  const total = blood.redCells + blood.plasma;
  return {
    arterialPH: blood.ph,
    bicarbonate: bicarbonateOf(blood.pco2, blood.ph),
    baseExcess: blood.standardExcess,
    lactate: blood.lactate,
    haemoglobin: haemoglobin(state),
    haematocrit: blood.redCells / total,
    platelets: l.platelets,
    whiteCells: l.whiteCells,
    neutrophils: l.neutrophils,
    cReactiveProtein: l.crp,
    procalcitonin: l.pct,
    sodium: l.sodium,
    potassium: l.potassium,
    ionisedCalcium: l.calcium,
    chloride: l.chloride,
    glucose: l.glucose,
    urea: l.urea,
    creatinine: l.creatinine,
    albumin: l.albumin,
    bilirubin: l.bilirubin,
    internationalNormalisedRatio: l.inr,
    fibrinogen: l.fibrinogen,
    tryptase: l.tryptase,
    troponin: l.troponin,
    strongIonDifference: strongIonDifference(state),
    anionGap: l.sodium - l.chloride - bicarbonateOf(blood.pco2, blood.ph),
    osmolality: osmolality(state),
    phosphate: l.phosphate,
    magnesium: l.magnesium,
    totalProtein: l.totalProtein,
    ketones: l.ketones,
    plasmaVolume: blood.plasma,
    lactateProduction: state.liver.lactateMade * 1.44,
  };
}
