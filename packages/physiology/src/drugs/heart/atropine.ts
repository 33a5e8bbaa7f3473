import type { Drug } from '../types.ts';

export const atropine: Drug = {
  key: 'atropine',
  meaning: 'muscarinic antagonist',
  kinetics: {
    v1: 0.9,
    k10: 0.012,
    k12: 0.1,
    k21: 0.05,
    ke0: 1,
    source: 'half-life 2-4 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
  },
  mechanisms: [{ target: 'muscarinicBlock', halfUgPerL: 3, source: '0.04 mg/kg blocks the vagus, Circulation 1981' }],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
