import type { Drug } from '../types.ts';

export const clopidogrel: Drug = {
  key: 'clopidogrel',
  meaning: 'blocks the P2Y12 receptor of platelets for their life',
  kinetics: {
    v1: 1,
    k10: 0.0015,
    ke0: 0.008,
    extraction: 0.5,
    source: 'active after the liver; 300-600 mg works in 2-6 h, von Beckerath 2005; review: clinical',
  },
  routes: {
    oral: { perMin: 0.015, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'antiplatelet',
      halfUgPerL: 90,
      source: 'half of platelets at 300 mg, von Beckerath 2005; review: clinical',
    },
  ],
  limits: { doseMg: 3000, rateMgPerMin: 1 },
};
