import type { Drug } from '../types.ts';

export const hydralazine: Drug = {
  key: 'hydralazine',
  meaning: 'opens arterioles',
  kinetics: {
    v1: 0.8,
    k10: 0.02,
    k12: 0.06,
    k21: 0.02,
    ke0: 0.05,
    extraction: 0.6,
    source: 'Reece 1980: volume 1.5-4 L/kg, half-life 1-2 h; effect within 10-20 min, lasting hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.03, fraction: 0.3 },
  },
  mechanisms: [
    {
      target: 'arteriolarDilator',
      halfUgPerL: 90,
      source: 'pressure falls within 20 min of 5-10 mg, review: clinical',
    },
  ],
  limits: { doseMg: 500, rateMgPerMin: 10 },
};
