import type { Drug } from '../types.ts';

export const norepinephrine: Drug = {
  key: 'norepinephrine',
  meaning: 'noradrenaline, agonist of alpha and beta-1 receptors',
  kinetics: {
    v1: 0.034,
    k10: 0.875,
    k12: 0.25,
    k21: 0.167,
    ke0: 2,
    elsewhere: 0.7,
    extraction: 0.8,
    source: 'Li 2024: V 2.4 and 3.6 L, clearance 2.1 L/min, Q 0.6; effect lag 25 s, Joachim 2024',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'alpha', halfUgPerL: 6, source: 'MAP EC50 15 nmol/L, Joachim 2024; Ensinger 1992' },
    { target: 'beta1', halfUgPerL: 45, source: 'Ensinger 1992: rate falls reflexly, review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
