import type { Drug } from '../types.ts';

export const calciumGluconate: Drug = {
  key: 'calcium-gluconate',
  meaning: 'ionised calcium',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    source: '10 mL of 100 mg/mL holds 2.2 mmol, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'calcium', halfUgPerL: 185000, source: 'review: clinical' }],
  limits: { doseMg: 20000, rateMgPerMin: 3000 },
};
