import type { Drug } from '../types.ts';

export const ipratropium: Drug = {
  key: 'ipratropium',
  meaning: 'inhaled muscarinic antagonist',
  kinetics: {
    v1: 4.6,
    k10: 0.005,
    ke0: 0.15,
    renal: 0.5,
    source: 'Ensing 1989: volume 4.6 L/kg, half-life 1.6-3 h',
  },
  routes: {
    nebulised: { perMin: 0.06, fraction: 0.12 },
    inhaled: { perMin: 0.1, fraction: 0.15 },
  },
  mechanisms: [
    {
      target: 'bronchodilator',
      halfUgPerL: 0.06,
      source: '0.5 mg opens bronchi within 30 min for hours, Ensing 1989; review: clinical',
    },
    { target: 'muscarinicBlock', halfUgPerL: 30, source: 'hardly reaches the heart; review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
