import type { Drug } from './types.ts';

export const rocuronium: Drug = {
  key: 'rocuronium',
  meaning: 'neuromuscular blocker',
  kinetics: {
    v1: 0.056,
    k10: 0.1746,
    k12: 0.1004,
    k21: 0.0245,
    ke0: 0.168,
    source: 'Plaud et al. 1995; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'neuromuscularBlock', halfUgPerL: 900, source: 'EC50 about 0.8-1.0 mg/L' }],
  limits: { doseMg: 500, rateMgPerMin: 50 },
};
