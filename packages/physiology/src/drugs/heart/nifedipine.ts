import type { Drug } from '../types.ts';

export const nifedipine: Drug = {
  key: 'nifedipine',
  meaning: 'calcium channel blocker of vessels',
  kinetics: {
    v1: 0.8,
    k10: 0.0075,
    ke0: 0.2,
    extraction: 0.45,
    source: 'Foster 1983: volume 0.8 L/kg, clearance 0.45 L/min, half-life 2 h',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 0.5 },
    sublingual: { perMin: 0.02, fraction: 0.45 },
  },
  mechanisms: [
    { target: 'arteriolarDilator', halfUgPerL: 40, source: 'pressure falls from 15-30 ug/L, Kleinbloesem 1984' },
    { target: 'calciumBlockHeart', halfUgPerL: 900, source: 'review: clinical' },
    { target: 'tocolytic', halfUgPerL: 50, source: 'Papatsonis 1997; review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 1 },
};
