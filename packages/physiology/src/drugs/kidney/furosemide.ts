import type { Drug } from '../types.ts';

export const furosemide: Drug = {
  key: 'furosemide',
  meaning: 'loop diuretic',
  kinetics: {
    v1: 0.06,
    k10: 0.03,
    k12: 0.03,
    k21: 0.03,
    ke0: 0.2,
    renal: 0.6,
    extraction: 0.1,
    source: 'Hammarlund 1985: volume 0.11 L/kg, clearance 2.2 mL/min/kg, half-life 50-90 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.015, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'loopDiuretic',
      halfUgPerL: 900,
      source: 'natriuresis by the drug in urine; EC50 in plasma 0.4-1 mg/L, Hammarlund 1985',
    },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 50 },
};
