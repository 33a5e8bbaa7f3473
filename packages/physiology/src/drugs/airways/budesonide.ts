import type { Drug } from '../types.ts';

export const budesonide: Drug = {
  key: 'budesonide',
  meaning: 'inhaled glucocorticoid',
  kinetics: {
    v1: 2.2,
    k10: 0.006,
    ke0: 0.004,
    extraction: 0.85,
    source: 'Thorsson 1994: volume 180 L, clearance 1.4 L/min',
  },
  routes: {
    nebulised: { perMin: 0.03, fraction: 0.15 },
    inhaled: { perMin: 0.05, fraction: 0.3 },
  },
  mechanisms: [
    {
      target: 'steroid',
      halfUgPerL: 2.2,
      source: '2 mg nebulised in croup about as 0.6 mg/kg dexamethasone, Klassen 1998; review: clinical',
    },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
