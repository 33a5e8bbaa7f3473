import type { Drug } from '../types.ts';

export const iodine: Drug = {
  key: 'iodine',
  meaning: 'iodide: stops thyroid hormone release',
  kinetics: {
    v1: 0.35,
    k10: 0.0012,
    ke0: 0.004,
    renal: 0.7,
    elsewhere: 0.3,
    source: 'volume of extracellular water, half-life 8 h, renal; effect within a day, Wolff 1948',
  },
  routes: {
    oral: { perMin: 0.05, fraction: 1 },
  },
  mechanisms: [
    { target: 'thyroidBlock', halfUgPerL: 300, source: '6 mg a day suffices, Wolff 1948; review: clinical' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 10 },
};
