import type { Drug } from '../types.ts';

export const propranolol: Drug = {
  key: 'propranolol',
  meaning: 'antagonist at beta-1 and beta-2 receptors',
  kinetics: {
    v1: 1.8,
    k10: 0.008,
    k12: 0.08,
    k21: 0.08,
    ke0: 0.4,
    extraction: 0.75,
    source: 'Shand 1970: volume 3.6 L/kg, clearance 0.9 L/min, half-life 3-5 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.28 },
  },
  mechanisms: [
    { target: 'beta1Block', halfUgPerL: 8, source: 'half of the block at 8-20 ug/L, McDevitt 1976' },
    { target: 'beta2Block', halfUgPerL: 5, source: 'Baker 2005' },
    { target: 'sodiumBlock', halfUgPerL: 1400, source: 'membrane effect in overdose: QRS widens; Reith 1996' },
    {
      target: 'calciumBlockHeart',
      halfUgPerL: 900,
      source: 'less calcium enters a heart without any beta tone, Love 2000; review: clinical',
    },
    {
      target: 'cardiacDepressant',
      halfUgPerL: 1200,
      source: 'membrane effect in overdose, Love 2000; review: clinical',
    },
    { target: 'convulsant', halfUgPerL: 2500, source: 'convulsions in overdose above 1.5 g, Reith 1996' },
  ],
  lipophilic: 0.5,
  limits: { doseMg: 10000, rateMgPerMin: 10 },
};
