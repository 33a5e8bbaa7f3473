import type { Drug } from '../types.ts';

export const doxycycline: Drug = {
  key: 'doxycycline',
  meaning: 'tetracycline',
  kinetics: {
    v1: 0.7,
    k10: 0.00064,
    ke0: 0.2,
    renal: 0.4,
    extraction: 0.05,
    source: 'volume 0.7 L/kg, half-life 18 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.03, fraction: 0.95 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 1500,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 50 },
};
