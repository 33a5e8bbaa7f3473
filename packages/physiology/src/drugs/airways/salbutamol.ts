import type { Drug } from '../types.ts';

export const salbutamol: Drug = {
  key: 'salbutamol',
  meaning: 'beta-2 agonist',
  kinetics: {
    v1: 1,
    k10: 0.008,
    ke0: 0.5,
    source: 'half-life about 4 h, systemic availability of the nebulised dose about 10 %, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    nebulised: { perMin: 0.08, fraction: 0.1 },
    inhaled: { perMin: 0.15, fraction: 0.2 },
  },
  mechanisms: [
    { target: 'beta2', halfUgPerL: 4, source: 'bronchodilation and tremor at 5-20 ug/L, review: clinical' },
    { target: 'beta1', halfUgPerL: 45, source: 'review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 1 },
};
