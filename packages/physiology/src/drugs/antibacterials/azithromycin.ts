import type { Drug } from '../types.ts';

export const azithromycin: Drug = {
  key: 'azithromycin',
  meaning: 'macrolide',
  kinetics: {
    v1: 12,
    k10: 0.00029,
    ke0: 0.2,
    renal: 0.1,
    extraction: 0.3,
    source: 'volume 12 L/kg, half-life 40 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.37 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 150,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
    { target: 'potassiumBlock', halfUgPerL: 900, source: 'QT longer, review: clinical' },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 100 },
};
