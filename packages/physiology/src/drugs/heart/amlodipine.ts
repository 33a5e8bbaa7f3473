import type { Drug } from '../types.ts';

export const amlodipine: Drug = {
  key: 'amlodipine',
  meaning: 'calcium channel blocker of vessels',
  kinetics: {
    v1: 20,
    k10: 0.00033,
    ke0: 0.02,
    extraction: 0.35,
    source: 'Faulkner 1986: volume 21 L/kg, half-life 36 h',
  },
  routes: {
    oral: { perMin: 0.005, fraction: 0.64 },
  },
  mechanisms: [
    { target: 'arteriolarDilator', halfUgPerL: 9, source: '5-10 ug/L at 10 mg a day, Faulkner 1986' },
    { target: 'calciumBlockHeart', halfUgPerL: 130, source: 'in overdose, review: clinical' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 1 },
};
