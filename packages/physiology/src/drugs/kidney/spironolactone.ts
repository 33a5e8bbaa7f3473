import type { Drug } from '../types.ts';

export const spironolactone: Drug = {
  key: 'spironolactone',
  meaning: 'aldosterone antagonist',
  kinetics: {
    v1: 5,
    k10: 0.0008,
    ke0: 0.005,
    extraction: 0.4,
    source: 'canrenone: half-life 16 h, Gardiner 1989',
  },
  routes: {
    oral: { perMin: 0.01, fraction: 0.7 },
  },
  mechanisms: [
    { target: 'aldosteroneBlock', halfUgPerL: 90, source: 'canrenone 50-250 ug/L, Gardiner 1989; review: clinical' },
  ],
  limits: { doseMg: 4000, rateMgPerMin: 1 },
};
