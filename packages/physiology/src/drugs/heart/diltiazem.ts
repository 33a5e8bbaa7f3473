import type { Drug } from '../types.ts';

export const diltiazem: Drug = {
  key: 'diltiazem',
  meaning: 'calcium channel blocker of heart and vessels',
  kinetics: {
    v1: 1.2,
    k10: 0.01,
    k12: 0.12,
    k21: 0.05,
    ke0: 0.3,
    extraction: 0.55,
    source: 'Hermann 1983: volume 5 L/kg, clearance 0.8 L/min, half-life 4 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.4 },
  },
  mechanisms: [
    { target: 'calciumBlockHeart', halfUgPerL: 260, source: 'rate control in fibrillation at 80-200 ug/L, Dias 1992' },
    { target: 'avNodalBlock', halfUgPerL: 900, source: 'review: clinical' },
    { target: 'arteriolarDilator', halfUgPerL: 180, source: 'review: clinical' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 20 },
};
