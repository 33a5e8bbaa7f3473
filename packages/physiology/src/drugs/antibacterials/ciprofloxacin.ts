import type { Drug } from '../types.ts';

export const ciprofloxacin: Drug = {
  key: 'ciprofloxacin',
  meaning: 'fluoroquinolone antibiotic',
  kinetics: {
    v1: 2,
    k10: 0.0029,
    ke0: 5,
    renal: 0.6,
    source: 'half-life 4 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.75 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 600, source: 'review: clinical' }],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
