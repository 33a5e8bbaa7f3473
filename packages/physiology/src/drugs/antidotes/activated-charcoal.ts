import type { Drug } from '../types.ts';

export const activatedCharcoal: Drug = {
  key: 'activated-charcoal',
  meaning: 'holds poisons in the gut',
  kinetics: {
    v1: 1,
    k10: 0.001,
    ke0: 5,
    elsewhere: 1,
    source: 'is not absorbed; leaves with the stool; review: clinical',
  },
  routes: {
    oral: { perMin: 0.0025, fraction: 1e-6 },
  },
  mechanisms: [],
  adsorbed: false,
  limits: { doseMg: 400000, rateMgPerMin: 1000 },
};
