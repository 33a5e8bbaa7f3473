import type { Drug } from '../types.ts';

export const magnesiumSulfate: Drug = {
  key: 'magnesium-sulfate',
  meaning: 'bronchodilator and antiarrhythmic',
  kinetics: {
    v1: 0.3,
    k10: 0.004,
    ke0: 0.5,
    renal: 1,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.02, fraction: 0.9 },
  },
  mechanisms: [{ target: 'vasodilator', halfUgPerL: 400000, source: 'review: clinical' }],
  limits: { doseMg: 20000, rateMgPerMin: 4000 },
};
