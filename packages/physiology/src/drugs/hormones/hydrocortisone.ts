import type { Drug } from '../types.ts';

export const hydrocortisone: Drug = {
  key: 'hydrocortisone',
  meaning: 'corticosteroid',
  kinetics: {
    v1: 0.4,
    k10: 0.0075,
    ke0: 0.006,
    source: 'half-life 1.5-2 h; effect delayed by hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [{ target: 'steroid', halfUgPerL: 400, source: 'genomic effect over hours, review: clinical' }],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
