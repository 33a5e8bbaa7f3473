import type { Drug } from '../types.ts';

export const enoxaparin: Drug = {
  key: 'enoxaparin',
  meaning: 'low molecular weight heparin',
  kinetics: {
    v1: 0.07,
    k10: 0.003,
    ke0: 5,
    renal: 0.6,
    source: 'review: clinical',
  },
  routes: {
    subcutaneous: { perMin: 0.005, fraction: 0.95 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  limits: { doseMg: 300, rateMgPerMin: 100 },
};
