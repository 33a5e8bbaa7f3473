import type { Drug } from '../types.ts';

export const calciumChloride: Drug = {
  key: 'calcium-chloride',
  meaning: 'ionised calcium',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    source: '10 mL of 100 mg/mL holds 6.8 mmol; redistributes in 15-30 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'calcium', halfUgPerL: 60000, source: 'review: clinical' }],
  limits: { doseMg: 10000, rateMgPerMin: 2000 },
};
