import type { Drug } from '../types.ts';

export const famotidine: Drug = {
  key: 'famotidine',
  meaning: 'H2 antagonist',
  kinetics: {
    v1: 1.2,
    k10: 0.005,
    ke0: 0.1,
    renal: 0.7,
    source: 'Echizen 1991: volume 1.2 L/kg, half-life 3 h, renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.015, fraction: 0.45 },
  },
  mechanisms: [
    {
      target: 'acidSuppression',
      halfUgPerL: 60,
      source: 'half of acid at 13-50 ug/L, Echizen 1991; weaker than pump inhibitors',
    },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 50 },
};
