import type { Drug } from '../types.ts';

export const carbimazole: Drug = {
  key: 'carbimazole',
  meaning: 'stops thyroid hormone making',
  kinetics: {
    v1: 0.5,
    k10: 0.0023,
    ke0: 0.003,
    extraction: 0.1,
    source: 'thiamazole: volume 0.5 L/kg, half-life 5 h, Cooper 1984; effect over hours to days',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.9 },
  },
  mechanisms: [{ target: 'thyroidBlock', halfUgPerL: 120, source: 'Cooper 1984; review: clinical' }],
  limits: { doseMg: 1000, rateMgPerMin: 10 },
};
