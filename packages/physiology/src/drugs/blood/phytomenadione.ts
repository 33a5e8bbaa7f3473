import type { Drug } from '../types.ts';

export const phytomenadione: Drug = {
  key: 'phytomenadione',
  meaning: 'vitamin K',
  kinetics: {
    v1: 0.2,
    k10: 0.006,
    ke0: 0.02,
    extraction: 0.4,
    source: 'half-life 2-4 h; effect on factors within 4-6 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.5 },
    subcutaneous: { perMin: 0.01, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'vitaminK',
      halfUgPerL: 60,
      source: '5-10 mg halves a raised INR in 6-12 h, Dentali 2006; review: clinical',
    },
  ],
  limits: { doseMg: 200, rateMgPerMin: 10 },
};
