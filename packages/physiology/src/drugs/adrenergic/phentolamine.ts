import type { Drug } from '../types.ts';

export const phentolamine: Drug = {
  key: 'phentolamine',
  meaning: 'alpha antagonist',
  kinetics: {
    v1: 0.5,
    k10: 0.04,
    k12: 0.03,
    k21: 0.03,
    ke0: 1,
    source: 'half-life 19 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.08, fraction: 0.9 },
    subcutaneous: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'alphaBlock',
      halfUgPerL: 25,
      source: '5 mg abolishes the response to noradrenaline for minutes; review: clinical',
    },
    { target: 'vasodilator', halfUgPerL: 900, source: 'review: clinical' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
