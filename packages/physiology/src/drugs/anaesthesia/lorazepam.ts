import type { Drug } from '../types.ts';

export const lorazepam: Drug = {
  key: 'lorazepam',
  meaning: 'benzodiazepine',
  kinetics: {
    v1: 1.3,
    k10: 0.0009,
    ke0: 0.15,
    source: 'half-life 12-14 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 0.9 },
    oral: { perMin: 0.015, fraction: 0.9 },
  },
  mechanisms: [{ target: 'benzodiazepine', halfUgPerL: 40, source: 'review: clinical' }],
  limits: { doseMg: 50, rateMgPerMin: 8 },
};
