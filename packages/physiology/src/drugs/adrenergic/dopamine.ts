import type { Drug } from '../types.ts';

export const dopamine: Drug = {
  key: 'dopamine',
  meaning: 'agonist of dopamine, beta-1 and alpha-1 receptors',
  kinetics: {
    v1: 0.5,
    k10: 0.14,
    k12: 0.2,
    k21: 0.15,
    ke0: 1,
    elsewhere: 0.5,
    extraction: 0.7,
    source: 'MacGregor 2000: clearance about 70 mL/kg/min, half-life 2-7 min, wide spread between persons',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'dopamine', halfUgPerL: 30, source: "kidney and gut open at 1-3 ug/kg/min, D'Orio 1984" },
    { target: 'beta1', halfUgPerL: 140, source: '3-10 ug/kg/min, Ruffolo 1990; review: clinical' },
    { target: 'alpha', halfUgPerL: 260, source: 'above 10 ug/kg/min; review: clinical' },
    { target: 'beta2', halfUgPerL: 1500, source: 'review: clinical' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 10 },
};
