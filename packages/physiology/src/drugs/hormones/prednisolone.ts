import type { Drug } from '../types.ts';

export const prednisolone: Drug = {
  key: 'prednisolone',
  meaning: 'corticosteroid',
  kinetics: {
    v1: 0.7,
    k10: 0.004,
    ke0: 0.006,
    source: 'review: clinical',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 0.85 },
  },
  mechanisms: [{ target: 'steroid', halfUgPerL: 200, source: 'review: clinical' }],
  limits: { doseMg: 500, rateMgPerMin: 100 },
};
