import type { Drug } from '../types.ts';

export const insulinGlargine: Drug = {
  key: 'insulin-glargine',
  meaning: 'long-acting insulin analogue (glargine)',
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
    subcutaneous: { perMin: 0.0011, fraction: 0.7 },
  },
  mechanisms: [
    {
      target: 'insulin',
      halfUgPerL: 2.1,
      source:
        'as human insulin once in the blood; flat action over about 24 h, Lepore 2000; absorption: review: clinical',
    },
  ],
  measure: { unitsPerMg: 28.8, source: '0.0347 mg counted for a unit, as of human insulin' },
  limits: { doseMg: 70, rateMgPerMin: 7 },
};
