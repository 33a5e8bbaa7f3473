import type { Drug } from '../types.ts';

export const hydrocortisone: Drug = {
  key: 'hydrocortisone',
  meaning: 'glucocorticoid',
  kinetics: {
    v1: 0.5,
    k10: 0.0063,
    ke0: 0.01,
    extraction: 0.3,
    source: 'Derendorf 1991: volume 0.5 L/kg, half-life 1.7 h; effect by genes within hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.025, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'steroid',
      halfUgPerL: 180,
      source: '20 mg as 20 mg of hydrocortisone; half effect by equipotency, review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 500 },
};
