import type { Drug } from '../types.ts';

export const clarithromycin: Drug = {
  key: 'clarithromycin',
  meaning: 'macrolide',
  kinetics: {
    v1: 2.5,
    k10: 0.00231,
    ke0: 0.2,
    renal: 0.3,
    extraction: 0.3,
    source: 'volume 2.5 L/kg, half-life 5 h, product characteristics; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.55 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 1000,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
    { target: 'potassiumBlock', halfUgPerL: 6000, source: 'QT longer, review: clinical' },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 100 },
};
