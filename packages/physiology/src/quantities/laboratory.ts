import { concentration } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { thromboplastinTime } from '../clotting/step.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** What a laboratory reports beside the blood's main chemistry. */
export const LABORATORY = {
  activatedPartialThromboplastinTime: of('s', 'activated partial thromboplastin time'),
  prothrombinTime: of('s', 'prothrombin time'),
  dDimer: of('mg/L', 'fibrin fragments, FEU'),
  fibrinolysis: of('1', 'breakdown of clot in the whole body, 0 at rest'),
  totalCalcium: of('mmol/L', 'total plasma calcium'),
  citrate: of('mmol/L', 'plasma citrate'),
  unmeasuredAnions: of('mmol/L', 'fixed and burnable anions beside chloride, lactate and ketones'),
  globulin: of('g/L', 'plasma globulin'),
  ammonia: of('umol/L', 'plasma ammonia'),
  alanineTransaminase: of('U/L', 'alanine transaminase'),
  alkalinePhosphatase: of('U/L', 'alkaline phosphatase, constant of the person'),
  lactateDehydrogenase: of('U/L', 'lactate dehydrogenase'),
  haptoglobin: of('g/L', 'haptoglobin'),
  creatineKinase: of('U/L', 'creatine kinase'),
  myoglobin: of('ug/L', 'myoglobin'),
  natriureticPeptide: of('ng/L', 'B-type natriuretic peptide'),
  lipase: of('U/L', 'lipase, constant of the person'),
  insulin: of('mU/L', 'own insulin in plasma'),
  cortisol: of('nmol/L', 'plasma cortisol'),
  thyroidStimulatingHormone: of('mU/L', 'thyroid-stimulating hormone'),
  freeThyroxine: of('pmol/L', 'free thyroxine'),
  glycatedHaemoglobin: of('mmol/mol', 'haemoglobin that glucose has bound'),
  renin: of('1', 'renin and angiotensin against rest'),
  aldosterone: of('1', 'aldosterone against rest'),
  vasopressin: of('1', 'vasopressin against rest'),
  chorionicGonadotropin: of('U/L', 'human chorionic gonadotropin'),
  urineSodium: of('mmol/L', 'sodium of urine made now'),
  urinePotassium: of('mmol/L', 'potassium of urine made now'),
  urineGlucose: of('mmol/L', 'glucose of urine made now'),
  urineKetones: of('mmol/L', 'ketones of urine made now'),
  meanCellVolume: of('fL', 'mean volume of a red cell, constant of the person'),
  eosinophils: of('10^9/L', 'eosinophils, fewer with cortisol'),
} as const;

/** Chorionic gonadotropin by weeks: rises to a peak near ten weeks, then falls (Braunstein 1976, order). */
function gonadotropin(weeks: number): number {
  if (weeks <= 3) return weeks > 0 ? 5 : 1;
  return weeks < 10 ? 50 + 14000 * (weeks - 3) : 100000 - 2500 * (weeks - 10);
}

export function readLaboratory(state: BodyState): Record<keyof typeof LABORATORY, number> {
  const { liver, clotting, markers: m, hormones: h, kidney: k, solutes: s, blood, chemistry: l, c } = state;
  const flow = Math.max(0.02, k.urineRate) / 1000;
  const thyroid = h.thyroid + state.influences.metabolism;
  const spilled = Math.max(0, (k.gfr / 1000) * l.glucose - 2 * Math.min(1, k.gfr / c.gfr));
  return {
    activatedPartialThromboplastinTime: thromboplastinTime(state),
    prothrombinTime: 12 * l.inr,
    dDimer: clotting.dimer,
    fibrinolysis: clotting.lysis,
    totalCalcium: concentration(state, S.calcium),
    citrate: concentration(state, S.citrate),
    unmeasuredAnions: concentration(state, S.unmeasured) + concentration(state, S.organic),
    globulin: (s.globulin * 1000) / blood.plasma,
    ammonia: liver.ammonia,
    alanineTransaminase: liver.alanineTransaminase,
    alkalinePhosphatase: 70,
    lactateDehydrogenase: m.lactateDehydrogenase,
    haptoglobin: m.haptoglobin,
    creatineKinase: m.creatineKinase,
    myoglobin: m.myoglobin,
    natriureticPeptide: m.natriureticPeptide,
    lipase: m.lipase,
    insulin: h.insulin,
    cortisol: h.cortisol,
    thyroidStimulatingHormone: 1.8 / (thyroid * thyroid * thyroid * thyroid),
    freeThyroxine: 15 * thyroid,
    glycatedHaemoglobin: m.glycatedHaemoglobin,
    renin: h.angiotensin,
    aldosterone: h.aldosterone,
    vasopressin: h.vasopressin,
    chorionicGonadotropin: gonadotropin(c.pregnancyWeeks),
    urineSodium: k.urineRate > 0 ? k.sodiumExcretion / flow : 0,
    urinePotassium: k.urineRate > 0 ? k.potassiumExcretion / flow : 0,
    urineGlucose: k.urineRate > 0 ? spilled / flow : 0,
    urineKetones: k.urineRate > 0 ? ((k.gfr / 1000) * Math.max(0, l.ketones - 0.3) * 0.2) / flow : 0,
    meanCellVolume: 90,
    eosinophils: 0.2 / (0.5 + 0.5 * (h.cortisol / 350)),
  };
}
