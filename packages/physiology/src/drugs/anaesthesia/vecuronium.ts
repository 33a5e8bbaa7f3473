import type { Drug } from '../types.ts';

export const vecuronium: Drug = {
  key: 'vecuronium',
  meaning: 'neuromuscular blocker',
  kinetics: {
    v1: 0.05,
    k10: 0.075,
    k12: 0.14,
    k21: 0.09,
    ke0: 0.17,
    renal: 0.2,
    extraction: 0.3,
    source: 'Sohn 1986: V1 50 mL/kg, clearance 4-5 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'neuromuscularBlock', halfUgPerL: 140, source: 'EC50 about 0.1-0.15 mg/L, Sohn 1986' }],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
