import type { Drug } from '../types.ts';

export const diazepam: Drug = {
  key: 'diazepam',
  meaning: 'benzodiazepine',
  kinetics: {
    v1: 0.35,
    k10: 0.0012,
    k12: 0.07,
    k21: 0.03,
    ke0: 0.35,
    extraction: 0.03,
    source: 'Greenblatt 1980: volume 1.1 L/kg, half-life 30-40 h, fast spread',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.05, fraction: 0.95 },
    rectal: { perMin: 0.08, fraction: 0.9 },
    intramuscular: { perMin: 0.015, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'benzodiazepine', halfUgPerL: 420, source: 'sedation at 300-500 ug/L, Arendt 1983' },
    { target: 'sympatheticDepression', halfUgPerL: 1200, source: 'review: clinical' },
    { target: 'anticonvulsant', halfUgPerL: 350, source: 'convulsions stop above 200-500 ug/L, review: clinical' },
    { target: 'vasodilator', halfUgPerL: 4000, source: 'review: clinical' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 20 },
};
