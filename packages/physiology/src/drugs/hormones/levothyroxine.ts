import type { Drug } from '../types.ts';

export const levothyroxine: Drug = {
  key: 'levothyroxine',
  meaning: 'thyroid hormone',
  kinetics: {
    v1: 0.15,
    k10: 7e-5,
    ke0: 0.0003,
    elsewhere: 1,
    source: 'volume 10 L, half-life 7 days, Oppenheimer 1970; effect over days',
  },
  routes: {
    oral: { perMin: 0.01, fraction: 0.7 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'thyroid', halfUgPerL: 100, source: 'own thyroxine is about 80-100 ug/L, Oppenheimer 1970' }],
  limits: { doseMg: 5, rateMgPerMin: 1 },
};
