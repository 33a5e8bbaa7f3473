import type { Drug } from './types.ts';

export const naloxone: Drug = {
  key: 'naloxone',
  meaning: 'opioid antagonist',
  kinetics: {
    v1: 0.041,
    k10: 0.528,
    k12: 0.0329,
    k21: 0.0633,
    k13: 0.173,
    k31: 0.0148,
    ke0: 0.4,
    source: 'Dowling 2008',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.6 },
    intranasal: { perMin: 0.03, fraction: 0.2 },
  },
  mechanisms: [{ target: 'muBlock', halfUgPerL: 1.2, source: 'receptor affinity about 1-2 nmol/L with Mann 2022' }],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
