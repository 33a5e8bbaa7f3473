import type { Drug } from '../types.ts';

export const ertapenem: Drug = {
  key: 'ertapenem',
  meaning: 'carbapenem',
  kinetics: {
    v1: 0.12,
    k10: 0.00289,
    ke0: 0.2,
    renal: 0.8,
    extraction: 0.1,
    source: 'volume 0.12 L/kg, half-life 4 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.02, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 3000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
