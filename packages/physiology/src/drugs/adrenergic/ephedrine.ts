import type { Drug } from '../types.ts';

export const ephedrine: Drug = {
  key: 'ephedrine',
  meaning: 'mixed sympathomimetic',
  kinetics: {
    v1: 3,
    k10: 0.002,
    ke0: 0.5,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.08, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'alpha', halfUgPerL: 110, source: 'review: clinical' },
    { target: 'beta1', halfUgPerL: 80, source: 'review: clinical' },
    { target: 'beta2', halfUgPerL: 150, source: 'review: clinical' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
