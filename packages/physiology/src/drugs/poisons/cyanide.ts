import type { Drug } from '../types.ts';

export const cyanide: Drug = {
  key: 'cyanide',
  meaning: 'blocks cytochrome oxidase',
  kinetics: {
    v1: 0.4,
    k10: 0.006,
    ke0: 2,
    elsewhere: 1,
    source: 'Hall 1987: volume 0.4 L/kg; rhodanese, half-life 1-2 h; review: clinical',
  },
  routes: {
    inhaled: { perMin: 2, fraction: 0.9 },
    oral: { perMin: 0.1, fraction: 0.9 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'cytochromeBlock', halfUgPerL: 1500, source: 'symptoms from 0.5-1, death above 3 mg/L, Baud 1991' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 500 },
};
