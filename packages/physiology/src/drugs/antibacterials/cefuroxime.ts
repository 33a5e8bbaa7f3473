import type { Drug } from '../types.ts';

export const cefuroxime: Drug = {
  key: 'cefuroxime',
  meaning: 'cephalosporin antibiotic',
  kinetics: {
    v1: 0.2,
    k10: 0.0087,
    ke0: 5,
    renal: 0.95,
    source: 'half-life 80 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 1 },
    oral: { perMin: 0.015, fraction: 0.4 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 8000, source: 'review: clinical' }],
  limits: { doseMg: 6000, rateMgPerMin: 1500 },
};
