import type { Drug } from '../types.ts';

export const valproate: Drug = {
  key: 'valproate',
  meaning: 'anticonvulsant',
  kinetics: {
    v1: 0.16,
    k10: 0.0009,
    ke0: 0.15,
    extraction: 0.01,
    source: 'Zaccara 1988: volume 0.16 L/kg, clearance 0.6 L/h, half-life 12 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.01, fraction: 1 },
  },
  mechanisms: [
    { target: 'anticonvulsant', halfUgPerL: 60000, source: '50-100 mg/L' },
    { target: 'gaba', halfUgPerL: 450000, source: 'coma above 850 mg/L, Spiller 2000' },
  ],
  limits: { doseMg: 50000, rateMgPerMin: 500 },
};
