import type { Drug } from '../types.ts';

export const dexmedetomidine: Drug = {
  key: 'dexmedetomidine',
  meaning: 'alpha-2 agonist sedative',
  kinetics: {
    v1: 0.115,
    k10: 0.0552,
    k12: 0.258,
    k21: 0.247,
    k13: 0.163,
    k31: 0.0112,
    ke0: 0.12,
    extraction: 0.5,
    source: 'Dyck 1993: V1 8.06 L, clearance 0.45 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.73 },
    intranasal: { perMin: 0.03, fraction: 0.4 },
    buccal: { perMin: 0.03, fraction: 0.8 },
  },
  mechanisms: [
    { target: 'alpha2', halfUgPerL: 0.6, source: 'sedation at 0.3-1.2 ug/L, Ebert 2000' },
    { target: 'alpha', halfUgPerL: 14, source: 'pressure rises above about 2-3 ug/L, Ebert 2000' },
  ],
  limits: { doseMg: 2, rateMgPerMin: 0.2 },
};
