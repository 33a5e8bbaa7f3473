import type { Drug } from '../types.ts';

export const nicardipine: Drug = {
  key: 'nicardipine',
  meaning: 'calcium channel blocker of vessels',
  kinetics: {
    v1: 0.25,
    k10: 0.05,
    k12: 0.15,
    k21: 0.05,
    ke0: 0.4,
    extraction: 0.75,
    source: 'Cheung 1986: clearance 0.4 L/h/kg at high flow, half-life 45 min, then hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.35 },
  },
  mechanisms: [
    { target: 'arteriolarDilator', halfUgPerL: 45, source: 'pressure falls at 30-100 ug/L, Cheung 1986' },
    { target: 'calciumBlockHeart', halfUgPerL: 1500, source: 'review: clinical' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 5 },
};
