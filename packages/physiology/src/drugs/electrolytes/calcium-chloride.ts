import type { Drug } from '../types.ts';

export const calciumChloride: Drug = {
  key: 'calcium-chloride',
  meaning: 'ionised calcium',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    elsewhere: 1,
    source: 'spreads in extracellular water, taken by bone and albumin within the hour, Carlon 1978; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'calcium',
      halfUgPerL: 55000,
      source: '1 g raises ionised calcium by 0.2-0.4 mmol/L, Carlon 1978; review: clinical',
    },
  ],
  carries: { calcium: 0.0068, chloride: 0.0136 },
  measure: { mmolPerMg: 0.0068, mgPerMl: 100, source: 'dihydrate, 147 g/mol' },
  limits: { doseMg: 10000, rateMgPerMin: 3000 },
};
