import type { Drug } from '../types.ts';

export const teicoplanin: Drug = {
  key: 'teicoplanin',
  meaning: 'glycopeptide',
  kinetics: {
    v1: 0.8,
    k10: 0.00012,
    ke0: 0.2,
    renal: 0.95,
    extraction: 0.1,
    source: 'volume 0.8 L/kg, half-life 100 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.01, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 12000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
