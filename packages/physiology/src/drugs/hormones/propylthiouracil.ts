import type { Drug } from '../types.ts';

export const propylthiouracil: Drug = {
  key: 'propylthiouracil',
  meaning: 'stops thyroid hormone making and T4 becoming T3',
  kinetics: {
    v1: 0.3,
    k10: 0.0085,
    ke0: 0.003,
    extraction: 0.1,
    source: 'Cooper 1984: volume 0.3-0.4 L/kg, half-life 75 min; effect over hours to days',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.75 },
  },
  mechanisms: [{ target: 'thyroidBlock', halfUgPerL: 400, source: 'Cooper 1984; review: clinical' }],
  limits: { doseMg: 5000, rateMgPerMin: 10 },
};
