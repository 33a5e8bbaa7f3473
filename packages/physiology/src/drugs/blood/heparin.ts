import type { Drug } from '../types.ts';

export const heparin: Drug = {
  key: 'heparin',
  meaning: 'activates antithrombin against thrombin and factor Xa',
  kinetics: {
    v1: 0.06,
    k10: 0.0095,
    ke0: 5,
    elsewhere: 0.9,
    renal: 0.1,
    source: 'Hirsh 2001: volume of plasma, half-life 60-90 min, saturable; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.004, fraction: 0.3 },
  },
  mechanisms: [{ target: 'antithrombin', halfUgPerL: 1650, source: 'therapeutic 0.3-0.7 U/mL, Hirsh 2001' }],
  measure: { unitsPerMg: 182, source: 'mean of commercial heparin; 5.5 ug in a unit' },
  limits: { doseMg: 600, rateMgPerMin: 60 },
};
