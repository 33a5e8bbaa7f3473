import type { Drug } from '../types.ts';

export const cocaine: Drug = {
  key: 'cocaine',
  meaning: 'keeps noradrenaline in the cleft, blocks sodium channels',
  kinetics: {
    v1: 2,
    k10: 0.018,
    ke0: 0.5,
    elsewhere: 0.6,
    extraction: 0.5,
    source: 'Jeffcoat 1989: volume 2-3 L/kg, half-life 1 h, esterases',
  },
  routes: {
    intranasal: { perMin: 0.05, fraction: 0.6 },
    intravenous: { perMin: 0, fraction: 1 },
    inhaled: { perMin: 1, fraction: 0.6 },
    oral: { perMin: 0.03, fraction: 0.3 },
  },
  mechanisms: [
    { target: 'sympathomimetic', halfUgPerL: 260, source: 'rate and pressure rise at 100-300 ug/L, Foltin 1995' },
    { target: 'sodiumBlock', halfUgPerL: 1500, source: 'review: clinical' },
    { target: 'convulsant', halfUgPerL: 1200, source: 'review: clinical' },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 500 },
};
