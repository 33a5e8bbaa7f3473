import type { Drug } from '../types.ts';

export const metronidazole: Drug = {
  key: 'metronidazole',
  meaning: 'nitroimidazole',
  kinetics: {
    v1: 0.6,
    k10: 0.00144,
    ke0: 0.2,
    renal: 0.1,
    extraction: 0.05,
    source: 'volume 0.6 L/kg, half-life 8 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.04, fraction: 1 },
    rectal: { perMin: 0.01, fraction: 0.7 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 6000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
