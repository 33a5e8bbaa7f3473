import type { Drug } from '../types.ts';

export const acetylcysteine: Drug = {
  key: 'acetylcysteine',
  meaning: 'restores glutathione',
  kinetics: {
    v1: 0.2,
    k10: 0.01,
    k12: 0.03,
    k21: 0.02,
    ke0: 0.5,
    renal: 0.3,
    extraction: 0.2,
    source: 'Prescott 1989: volume 0.5 L/kg, half-life 5.7 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'glutathione', halfUgPerL: 20000, source: 'infusion holds 30-100 mg/L, Prescott 1989; review: clinical' },
    {
      target: 'histamineRelease',
      halfUgPerL: 700000,
      source: 'flushing and weal when fast at 150 mg/kg, Sandilands 2009; review: clinical',
    },
  ],
  limits: { doseMg: 100000, rateMgPerMin: 5000 },
};
