import type { Drug } from '../types.ts';

export const chlorphenamine: Drug = {
  key: 'chlorphenamine',
  meaning: 'H1 antagonist',
  kinetics: {
    v1: 1.5,
    k10: 0.0015,
    k12: 0.03,
    k21: 0.03,
    ke0: 0.05,
    extraction: 0.1,
    source: 'Paton 1985: volume 3 L/kg, half-life 20 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    subcutaneous: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.01, fraction: 0.4 },
  },
  mechanisms: [
    { target: 'h1Block', halfUgPerL: 6, source: 'weal halved below 10 ug/L, Simons 1982; review: clinical' },
    { target: 'muscarinicBlock', halfUgPerL: 200, source: 'review: clinical' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
