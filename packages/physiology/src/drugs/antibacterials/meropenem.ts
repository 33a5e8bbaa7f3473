import type { Drug } from '../types.ts';

export const meropenem: Drug = {
  key: 'meropenem',
  meaning: 'carbapenem antibiotic',
  kinetics: {
    v1: 0.25,
    k10: 0.0115,
    ke0: 5,
    renal: 0.75,
    source: 'half-life 1 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 4000, source: 'EUCAST breakpoint 2-8 mg/L' }],
  limits: { doseMg: 6000, rateMgPerMin: 2000 },
};
