import type { Drug } from '../types.ts';

export const amikacin: Drug = {
  key: 'amikacin',
  meaning: 'aminoglycoside antibiotic',
  kinetics: {
    v1: 0.27,
    k10: 0.0048,
    ke0: 5,
    renal: 1,
    source: 'half-life 2-3 h, renal, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 7000, source: 'review: clinical' }],
  limits: { doseMg: 4000, rateMgPerMin: 1000 },
};
