import type { Drug } from '../types.ts';

export const aztreonam: Drug = {
  key: 'aztreonam',
  meaning: 'monobactam antibiotic',
  kinetics: {
    v1: 0.18,
    k10: 0.0068,
    ke0: 5,
    renal: 0.7,
    source: 'half-life 1.7 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 6000, source: 'review: clinical' }],
  limits: { doseMg: 8000, rateMgPerMin: 2000 },
};
