import type { Drug } from '../types.ts';

export const amitriptyline: Drug = {
  key: 'amitriptyline',
  meaning: 'tricyclic antidepressant',
  kinetics: {
    v1: 2,
    k10: 0.0035,
    k12: 0.06,
    k21: 0.015,
    ke0: 0.15,
    extraction: 0.6,
    source:
      'Schulz 1985: volume 15-20 L/kg, half-life 20 h; more arrives of an overdose, which saturates the first pass, Hulten 1992',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'muscarinicBlock', halfUgPerL: 220, source: 'Richelson 2000' },
    { target: 'alphaBlock', halfUgPerL: 260, source: 'Richelson 2000' },
    { target: 'sodiumBlock', halfUgPerL: 520, source: 'QRS above 100 ms and convulsions above 1 mg/L, Boehnert 1985' },
    { target: 'potassiumBlock', halfUgPerL: 700, source: 'review: clinical' },
    { target: 'h1Block', halfUgPerL: 30, source: 'Richelson 2000' },
    { target: 'gaba', halfUgPerL: 900, source: 'coma above 1 mg/L, Boehnert 1985; review: clinical' },
    { target: 'sympathomimetic', halfUgPerL: 700, source: 'noradrenaline kept in the cleft, Richelson 2000' },
    { target: 'convulsant', halfUgPerL: 800, source: 'Boehnert 1985' },
  ],
  lipophilic: 1,
  limits: { doseMg: 30000, rateMgPerMin: 10 },
};
