import type { Drug } from '../types.ts';

export const octreotide: Drug = {
  key: 'octreotide',
  meaning: 'somatostatin analogue',
  kinetics: {
    v1: 0.27,
    k10: 0.008,
    ke0: 0.3,
    renal: 0.3,
    source: 'Chanson 1993: volume 0.27 L/kg, half-life 100 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.03, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'insulinBlock',
      halfUgPerL: 0.6,
      source: 'insulin release falls by half below 1 ug/L, Chanson 1993; review: clinical',
    },
  ],
  limits: { doseMg: 5, rateMgPerMin: 0.5 },
};
