import type { Drug } from '../types.ts';

export const clindamycin: Drug = {
  key: 'clindamycin',
  meaning: 'lincosamide',
  kinetics: {
    v1: 0.8,
    k10: 0.00428,
    ke0: 0.2,
    renal: 0.1,
    extraction: 0.3,
    source: 'volume 0.8 L/kg, half-life 2.7 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 1 },
    oral: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 2000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
