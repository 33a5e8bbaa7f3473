import type { Drug } from '../types.ts';

export const cefalexin: Drug = {
  key: 'cefalexin',
  meaning: 'cephalosporin',
  kinetics: {
    v1: 0.25,
    k10: 0.01155,
    ke0: 0.2,
    renal: 0.9,
    extraction: 0.1,
    source: 'volume 0.25 L/kg, half-life 1 h, product characteristics; review: clinical',
  },
  routes: {
    oral: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 8000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 50 },
};
