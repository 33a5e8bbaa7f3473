import type { Drug } from '../types.ts';

export const ceftriaxone: Drug = {
  key: 'ceftriaxone',
  meaning: 'cephalosporin antibiotic',
  kinetics: {
    v1: 0.15,
    k10: 0.0016,
    ke0: 5,
    renal: 0.5,
    source: 'half-life 6-8 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 6000, source: 'review: clinical' }],
  limits: { doseMg: 8000, rateMgPerMin: 2000 },
};
