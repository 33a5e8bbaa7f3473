import type { Drug } from '../types.ts';

export const benzylpenicillin: Drug = {
  key: 'benzylpenicillin',
  meaning: 'penicillin',
  kinetics: {
    v1: 0.3,
    k10: 0.01925,
    ke0: 0.2,
    renal: 0.8,
    extraction: 0.1,
    source: 'volume 0.3 L/kg, half-life 0.6 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 1000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 30000, rateMgPerMin: 1000 },
};
