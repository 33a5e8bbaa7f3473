import type { Drug } from '../types.ts';

export const prednisolone: Drug = {
  key: 'prednisolone',
  meaning: 'glucocorticoid',
  kinetics: {
    v1: 0.6,
    k10: 0.0035,
    ke0: 0.01,
    extraction: 0.1,
    source: 'Derendorf 1991: volume 0.6 L/kg, half-life 3.2 h; effect by genes within hours',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.85 },
  },
  mechanisms: [
    {
      target: 'steroid',
      halfUgPerL: 75,
      source: '5 mg as 20 mg of hydrocortisone; half effect by equipotency, review: clinical',
    },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 10 },
};
