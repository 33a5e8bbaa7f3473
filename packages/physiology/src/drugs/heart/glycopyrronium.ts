import type { Drug } from '../types.ts';

export const glycopyrronium: Drug = {
  key: 'glycopyrronium',
  meaning: 'muscarinic antagonist that stays out of the brain',
  kinetics: {
    v1: 0.2,
    k10: 0.03,
    k12: 0.08,
    k21: 0.07,
    ke0: 0.4,
    renal: 0.7,
    source: 'Ali-Melkkila 1990: volume 0.42 L/kg, half-life 50 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'muscarinicBlock',
      halfUgPerL: 6,
      source: '0.2 mg about as 0.4 mg of atropine on the heart, Mirakhur 1980',
    },
    { target: 'vagalStimulus', halfUgPerL: 1, source: 'review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
