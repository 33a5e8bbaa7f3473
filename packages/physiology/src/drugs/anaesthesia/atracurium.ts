import type { Drug } from '../types.ts';

export const atracurium: Drug = {
  key: 'atracurium',
  meaning: 'neuromuscular blocker, split by itself in plasma',
  kinetics: {
    v1: 0.06,
    k10: 0.09,
    k12: 0.06,
    k21: 0.07,
    ke0: 0.12,
    elsewhere: 0.8,
    renal: 0.1,
    source: 'Ward 1983: clearance 5-6 mL/kg/min, half-life 20 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'neuromuscularBlock', halfUgPerL: 620, source: 'EC50 about 0.6-0.65 mg/L, Weatherley 1983' }],
  limits: { doseMg: 500, rateMgPerMin: 50 },
};
