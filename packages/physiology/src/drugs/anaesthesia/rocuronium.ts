import type { Drug } from '../types.ts';

export const rocuronium: Drug = {
  key: 'rocuronium',
  meaning: 'neuromuscular blocker',
  kinetics: {
    v1: 0.0385,
    k10: 0.104,
    k12: 0.21,
    k21: 0.13,
    k13: 0.028,
    k31: 0.01,
    ke0: 0.168,
    renal: 0.25,
    extraction: 0.25,
    source: 'Wierda 1991: three compartments, clearance 4 mL/kg/min; effect site Plaud 1995',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'neuromuscularBlock', halfUgPerL: 950, source: 'EC50 0.8-1.0 mg/L, Plaud 1995' }],
  limits: { doseMg: 500, rateMgPerMin: 50 },
};
