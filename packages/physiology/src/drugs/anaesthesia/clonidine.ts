import type { Drug } from '../types.ts';

export const clonidine: Drug = {
  key: 'clonidine',
  meaning: 'alpha-2 agonist',
  kinetics: {
    v1: 0.9,
    k10: 0.0033,
    k12: 0.05,
    k21: 0.035,
    ke0: 0.04,
    renal: 0.5,
    extraction: 0.1,
    source: 'volume 2.1 L/kg, half-life 9-12 h, Lowenthal 1988; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.75 },
  },
  mechanisms: [
    { target: 'alpha2', halfUgPerL: 0.8, source: 'pressure falls at 0.2-2 ug/L, Davies 1977' },
    { target: 'alpha', halfUgPerL: 20, source: 'peripheral constriction at high concentration, Davies 1977' },
  ],
  limits: { doseMg: 20, rateMgPerMin: 1 },
};
