import type { Drug } from '../types.ts';

export const metoprolol: Drug = {
  key: 'metoprolol',
  meaning: 'beta-1 antagonist',
  kinetics: {
    v1: 2.0,
    k10: 0.0042,
    k12: 0.08,
    k21: 0.07,
    ke0: 0.35,
    extraction: 0.65,
    source: 'Regardh 1980: volume 4.2 L/kg, clearance 1 L/min, half-life 3-4 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.45 },
  },
  mechanisms: [
    {
      target: 'beta1Block',
      halfUgPerL: 18,
      source: 'affinity 30-50 nmol/L: exercise rate halved in its rise at 30-50 ug/L, Regardh 1980',
    },
    { target: 'beta2Block', halfUgPerL: 500, source: 'selectivity 20-75 to 1, Baker 2005' },
    { target: 'calciumBlockHeart', halfUgPerL: 3000, source: 'overdose, Love 2000; review: clinical' },
    { target: 'cardiacDepressant', halfUgPerL: 5000, source: 'overdose, Love 2000; review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 10 },
};
