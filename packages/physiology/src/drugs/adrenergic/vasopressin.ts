import type { Drug } from '../types.ts';

export const vasopressin: Drug = {
  key: 'vasopressin',
  meaning: 'V1 agonist; 1 unit is about 1.9 micrograms',
  kinetics: {
    v1: 0.14,
    k10: 0.09,
    ke0: 1,
    source: 'half-life 10-20 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'v1', halfUgPerL: 0.09, source: 'review: clinical' }],
  limits: { doseMg: 0.5, rateMgPerMin: 0.02 },
};
