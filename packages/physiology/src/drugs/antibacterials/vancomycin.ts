import type { Drug } from '../types.ts';

export const vancomycin: Drug = {
  key: 'vancomycin',
  meaning: 'glycopeptide antibiotic',
  kinetics: {
    v1: 0.6,
    k10: 0.0019,
    ke0: 5,
    renal: 0.95,
    source: 'half-life 6 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  limits: { doseMg: 4000, rateMgPerMin: 50 },
};
