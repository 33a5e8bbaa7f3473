import type { Drug } from '../types.ts';

export const cetirizine: Drug = {
  key: 'cetirizine',
  meaning: 'H1 antihistamine',
  kinetics: {
    v1: 0.5,
    k10: 0.0014,
    ke0: 0.02,
    renal: 0.6,
    source: 'half-life 8-9 h, review: clinical',
  },
  routes: {
    oral: { perMin: 0.05, fraction: 0.7 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'h1Block', halfUgPerL: 80, source: 'review: clinical' }],
  limits: { doseMg: 100, rateMgPerMin: 50 },
};
