import type { Drug } from '../types.ts';

export const vasopressin: Drug = {
  key: 'vasopressin',
  meaning: 'V1 agonist; 1 unit is about 1.9 micrograms',
  kinetics: {
    v1: 0.14,
    k10: 0.09,
    ke0: 1,
    elsewhere: 0.5,
    renal: 0.2,
    source: 'half-life 10-20 min, Mohring 1980; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'v1',
      halfUgPerL: 0.09,
      source: 'pressure held at 0.03 U/min in vasodilatory shock, Landry 1997; review: clinical',
    },
  ],
  measure: { unitsPerMg: 530, source: 'about 530 U in a milligram, WHO standard' },
  limits: { doseMg: 0.5, rateMgPerMin: 0.02 },
};
