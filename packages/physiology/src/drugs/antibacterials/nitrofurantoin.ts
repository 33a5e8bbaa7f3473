import type { Drug } from '../types.ts';

export const nitrofurantoin: Drug = {
  key: 'nitrofurantoin',
  meaning: 'urinary antibacterial',
  kinetics: {
    v1: 0.8,
    k10: 0.01925,
    ke0: 0.2,
    renal: 0.4,
    extraction: 0.1,
    source: 'volume 0.8 L/kg, half-life 0.6 h, product characteristics; review: clinical',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 2500,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 50 },
};
