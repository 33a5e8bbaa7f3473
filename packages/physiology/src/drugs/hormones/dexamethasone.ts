import type { Drug } from '../types.ts';

export const dexamethasone: Drug = {
  key: 'dexamethasone',
  meaning: 'glucocorticoid',
  kinetics: {
    v1: 0.9,
    k10: 0.0037,
    ke0: 0.01,
    extraction: 0.15,
    source: 'Loew 1986: volume 0.8-1 L/kg, half-life 3-4 h; effect by genes within hours',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.03, fraction: 0.78 },
    nebulised: { perMin: 0.02, fraction: 0.1 },
  },
  mechanisms: [
    {
      target: 'steroid',
      halfUgPerL: 5,
      source: '1 mg as 20 mg of hydrocortisone; half effect by equipotency, review: clinical',
    },
  ],
  limits: { doseMg: 500, rateMgPerMin: 50 },
};
