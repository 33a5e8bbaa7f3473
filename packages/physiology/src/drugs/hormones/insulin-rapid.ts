import type { Drug } from '../types.ts';

export const insulinRapid: Drug = {
  key: 'insulin-rapid',
  meaning: 'rapid-acting insulin analogue (aspart, lispro)',
  kinetics: {
    v1: 0.06,
    k10: 0.13,
    k12: 0.06,
    k21: 0.05,
    ke0: 0.03,
    renal: 0.35,
    elsewhere: 0.2,
    extraction: 0.5,
    source: 'volume 0.06 L/kg of plasma, half-life 4-6 min, effect after 30-60 min, Hovorka 2004',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.024, fraction: 0.7 },
  },
  mechanisms: [
    { target: 'insulin', halfUgPerL: 2.1, source: 'as human insulin once in the blood, Heinemann 1998; Rizza 1981' },
  ],
  measure: { unitsPerMg: 28.8, source: '0.0347 mg in a unit of human insulin' },
  limits: { doseMg: 70, rateMgPerMin: 7 },
};
