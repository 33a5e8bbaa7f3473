import type { Drug } from '../types.ts';

export const gentamicin: Drug = {
  key: 'gentamicin',
  meaning: 'aminoglycoside antibiotic',
  kinetics: {
    v1: 0.25,
    k10: 0.0048,
    ke0: 5,
    renal: 1,
    source: 'half-life 2-3 h, renal, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 2500, source: 'peak over MIC of 8-10, review: clinical' }],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
