import type { Drug } from '../types.ts';

export const flucloxacillin: Drug = {
  key: 'flucloxacillin',
  meaning: 'penicillin against staphylococci',
  kinetics: {
    v1: 0.2,
    k10: 0.01155,
    ke0: 0.2,
    renal: 0.65,
    extraction: 0.1,
    source: 'volume 0.2 L/kg, half-life 1 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 1 },
    oral: { perMin: 0.03, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 4000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 30000, rateMgPerMin: 500 },
};
