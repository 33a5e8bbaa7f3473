import type { Drug } from '../types.ts';

export const chlorphenamine: Drug = {
  key: 'chlorphenamine',
  meaning: 'H1 antihistamine',
  kinetics: {
    v1: 3,
    k10: 0.0006,
    ke0: 0.04,
    source: 'half-life about 20 h, volume 3 L/kg, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 0.9 },
    oral: { perMin: 0.01, fraction: 0.4 },
  },
  mechanisms: [{ target: 'h1Block', halfUgPerL: 15, source: 'review: clinical' }],
  limits: { doseMg: 100, rateMgPerMin: 50 },
};
