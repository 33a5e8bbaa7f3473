import type { Drug } from '../types.ts';

export const salbutamol: Drug = {
  key: 'salbutamol',
  meaning: 'beta-2 agonist',
  kinetics: {
    v1: 0.5,
    k10: 0.012,
    k12: 0.05,
    k21: 0.02,
    ke0: 0.4,
    renal: 0.6,
    source: 'Morgan 1986: volume 2 L/kg, clearance 0.4 L/min, half-life 4-6 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    nebulised: { perMin: 0.1, fraction: 0.12 },
    inhaled: { perMin: 0.15, fraction: 0.2 },
    subcutaneous: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.5 },
  },
  mechanisms: [
    { target: 'beta2', halfUgPerL: 5, source: 'tremor, potassium and bronchi at 5-20 ug/L, Lipworth 1989' },
    { target: 'beta1', halfUgPerL: 90, source: 'selectivity, Baker 2010; review: clinical' },
    { target: 'tocolytic', halfUgPerL: 12, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 5 },
};
