import type { Drug } from '../types.ts';

export const amiodarone: Drug = {
  key: 'amiodarone',
  meaning: 'antiarrhythmic',
  kinetics: {
    v1: 0.3,
    k10: 0.003,
    k12: 0.15,
    k21: 0.005,
    ke0: 0.3,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'antiarrhythmic', halfUgPerL: 1500, source: 'review: clinical' },
    { target: 'vasodilator', halfUgPerL: 9000, source: 'review: clinical' },
  ],
  limits: { doseMg: 1500, rateMgPerMin: 300 },
};
