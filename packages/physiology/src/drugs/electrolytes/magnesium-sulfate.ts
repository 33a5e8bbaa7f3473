import type { Drug } from '../types.ts';

export const magnesiumSulfate: Drug = {
  key: 'magnesium-sulfate',
  meaning: 'magnesium',
  kinetics: {
    v1: 0.2,
    k10: 0.006,
    k12: 0.03,
    k21: 0.02,
    ke0: 0.5,
    renal: 0.95,
    source: 'Lu 2000: volume 0.25-0.4 L/kg, half-life 4 h, renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.015, fraction: 1 },
  },
  mechanisms: [
    { target: 'anticonvulsant', halfUgPerL: 110000, source: 'eclampsia: 2-3.5 mmol/L, Lu 2000' },
    { target: 'arteriolarDilator', halfUgPerL: 330000, source: 'pressure falls a little at 4 g, review: clinical' },
    { target: 'phosphodiesterase', halfUgPerL: 400000, source: 'bronchi relax at 2 g; review: clinical' },
    {
      target: 'neuromuscularBlock',
      halfUgPerL: 850000,
      source: 'reflexes go above 4-5, breathing above 6 mmol/L, Lu 2000',
    },
    { target: 'calciumBlockHeart', halfUgPerL: 900000, source: 'arrest above 12 mmol/L, Lu 2000' },
    { target: 'magnesium', halfUgPerL: 250000, source: 'torsades, Tzivoni 1988; review: clinical' },
    { target: 'tocolytic', halfUgPerL: 200000, source: 'review: clinical' },
  ],
  carries: { magnesium: 0.00406 },
  measure: { mmolPerMg: 0.00406, mgPerMl: 500, source: 'heptahydrate, 246.5 g/mol' },
  limits: { doseMg: 50000, rateMgPerMin: 5000 },
};
