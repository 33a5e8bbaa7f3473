import type { Drug } from './types.ts';

export const codeine: Drug = {
  key: 'codeine',
  meaning: 'weak opioid',
  kinetics: {
    v1: 3,
    k10: 0.004,
    ke0: 0.05,
    source: 'review: clinical',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.6 },
    intramuscular: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [{ target: 'mu', halfUgPerL: 700, source: 'review: clinical' }],
  limits: { doseMg: 600, rateMgPerMin: 60 },
};
