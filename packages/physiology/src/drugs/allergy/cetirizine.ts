import type { Drug } from '../types.ts';

export const cetirizine: Drug = {
  key: 'cetirizine',
  meaning: 'H1 antagonist',
  kinetics: {
    v1: 0.5,
    k10: 0.0014,
    ke0: 0.1,
    renal: 0.7,
    source: 'Simons 1991: volume 0.5 L/kg, half-life 8 h, renal',
  },
  routes: {
    oral: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [{ target: 'h1Block', halfUgPerL: 80, source: 'weal halved near 0.1 mg/L, Simons 1991' }],
  limits: { doseMg: 500, rateMgPerMin: 5 },
};
