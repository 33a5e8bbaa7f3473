import type { Drug } from '../types.ts';

export const midazolam: Drug = {
  key: 'midazolam',
  meaning: 'benzodiazepine',
  kinetics: {
    v1: 0.047,
    k10: 0.162,
    k12: 0.609,
    k21: 0.114,
    k13: 0.252,
    k31: 0.0086,
    ke0: 0.3,
    source: 'V 3.3, 17.6, 96.8 L; clearance 0.535, stanpumpR set',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    intranasal: { perMin: 0.1, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'benzodiazepine', halfUgPerL: 140, source: 'sedation 50-150 ug/L, review: clinical' },
    { target: 'vasodilator', halfUgPerL: 500, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 20 },
};
