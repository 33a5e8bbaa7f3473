import type { Drug } from '../types.ts';

export const metaraminol: Drug = {
  key: 'metaraminol',
  meaning: 'alpha agonist',
  kinetics: {
    v1: 0.4,
    k10: 0.06,
    ke0: 1,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'alpha', halfUgPerL: 16, source: 'review: clinical' },
    { target: 'beta1', halfUgPerL: 150, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 10 },
};
