import type { Drug } from '../types.ts';

export const glycopyrronium: Drug = {
  key: 'glycopyrronium',
  meaning: 'muscarinic antagonist',
  kinetics: {
    v1: 0.4,
    k10: 0.015,
    ke0: 0.8,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
  },
  mechanisms: [{ target: 'muscarinicBlock', halfUgPerL: 4, source: 'review: clinical' }],
  limits: { doseMg: 10, rateMgPerMin: 2 },
};
