import type { Drug } from '../types.ts';

export const trimethoprim: Drug = {
  key: 'trimethoprim',
  meaning: 'inhibitor of folate',
  kinetics: {
    v1: 1.4,
    k10: 0.00115,
    ke0: 0.2,
    renal: 0.6,
    extraction: 0.1,
    source: 'volume 1.4 L/kg, half-life 10 h, product characteristics; review: clinical',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.95 },
  },
  mechanisms: [
    {
      target: 'antibacterial',
      halfUgPerL: 900,
      source: 'free concentration at usual doses above common minimal inhibitory concentrations; review: clinical',
    },
    {
      target: 'aldosteroneBlock',
      halfUgPerL: 9000,
      source: 'blocks sodium uptake in the collecting duct, potassium rises, Velazquez 1993; review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 50 },
};
