import type { Drug } from '../types.ts';

export const pralidoxime: Drug = {
  key: 'pralidoxime',
  meaning: 'reactivates cholinesterase',
  kinetics: {
    v1: 0.3,
    k10: 0.009,
    k12: 0.05,
    k21: 0.03,
    ke0: 0.5,
    renal: 0.8,
    source: 'Sidell 1972: volume 0.8 L/kg, half-life 75 min, renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.1, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'oximeReactivation', halfUgPerL: 8000, source: '4 mg/L in cats, 8-17 in people, Eddleston 2009' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 500 },
};
