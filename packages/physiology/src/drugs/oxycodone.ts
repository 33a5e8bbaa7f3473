import type { Drug } from './types.ts';

export const oxycodone: Drug = {
  key: 'oxycodone',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 2,
    k10: 0.0045,
    ke0: 0.1,
    source: 'review: clinical',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.7 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'mu', halfUgPerL: 50, source: 'review: clinical' }],
  limits: { doseMg: 300, rateMgPerMin: 20 },
};
