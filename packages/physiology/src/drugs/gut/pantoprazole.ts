import type { Drug } from '../types.ts';

export const pantoprazole: Drug = {
  key: 'pantoprazole',
  meaning: 'inhibitor of the proton pump of the stomach',
  kinetics: {
    v1: 0.2,
    k10: 0.01,
    ke0: 0.01,
    extraction: 0.3,
    source: 'volume 0.2-0.3 L/kg, half-life 1 h, pump blocked for a day, Andersson 1996',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.6 },
  },
  mechanisms: [
    {
      target: 'acidSuppression',
      halfUgPerL: 300,
      source: '40-80 mg holds pH above 4-6, Andersson 1996; review: clinical',
    },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 100 },
};
