import type { Drug } from '../types.ts';

export const glucagon: Drug = {
  key: 'glucagon',
  meaning: 'glucagon',
  kinetics: {
    v1: 0.12,
    k10: 0.12,
    ke0: 0.5,
    elsewhere: 0.5,
    extraction: 0.4,
    source: 'Pontiroli 1993: half-life 8-18 min; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    subcutaneous: { perMin: 0.05, fraction: 0.9 },
    intranasal: { perMin: 0.05, fraction: 0.16 },
  },
  mechanisms: [
    {
      target: 'glucagon',
      halfUgPerL: 3,
      source: '1 mg raises glucose by 3-4 mmol/L; 5-10 mg act on a blocked heart, Parmley 1968; review: clinical',
    },
  ],
  limits: { doseMg: 50, rateMgPerMin: 10 },
};
