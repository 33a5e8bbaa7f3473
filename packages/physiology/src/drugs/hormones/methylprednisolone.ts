import type { Drug } from '../types.ts';

export const methylprednisolone: Drug = {
  key: 'methylprednisolone',
  meaning: 'glucocorticoid',
  kinetics: {
    v1: 1.2,
    k10: 0.0045,
    ke0: 0.01,
    extraction: 0.25,
    source: 'Derendorf 1991: volume 1.2 L/kg, half-life 2.6 h; effect by genes within hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 0.9 },
    oral: { perMin: 0.03, fraction: 0.82 },
  },
  mechanisms: [
    {
      target: 'steroid',
      halfUgPerL: 20,
      source: '4 mg as 20 mg of hydrocortisone; half effect by equipotency, review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 500 },
};
