import type { Drug } from '../types.ts';

export const metformin: Drug = {
  key: 'metformin',
  meaning: 'lowers hepatic glucose',
  kinetics: {
    v1: 0.9,
    k10: 0.006,
    k12: 0.03,
    k21: 0.01,
    ke0: 0.02,
    renal: 1,
    source: 'Graham 2011: volume 1-5 L/kg, renal, half-life 5 h',
  },
  routes: {
    oral: { perMin: 0.006, fraction: 0.55 },
  },
  mechanisms: [
    { target: 'insulin', halfUgPerL: 90000, source: 'hepatic glucose making, Graham 2011; review: clinical' },
    { target: 'lactateBlock', halfUgPerL: 9000, source: 'lactic acidosis above 5 mg/L, Lalau 2010' },
  ],
  limits: { doseMg: 100000, rateMgPerMin: 10 },
};
