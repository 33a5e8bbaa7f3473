import type { Drug } from '../types.ts';

export const prothrombinComplex: Drug = {
  key: 'prothrombin-complex',
  meaning: 'factors II, VII, IX and X; counted in units of factor IX',
  kinetics: {
    v1: 0.045,
    k10: 0.0006,
    ke0: 5,
    elsewhere: 1,
    source: 'plasma volume; half-life of factor IX 17-24 h, of VII 4-6 h, Ostermann 2007',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'clottingFactors',
      halfUgPerL: 480000,
      source: '50 U/kg restores about 0.8 of a pool of 1 U/mL, Sarode 2013',
    },
  ],
  measure: { unitsPerMg: 1, source: 'a milligram stands for a unit of factor IX' },
  limits: { doseMg: 20000, rateMgPerMin: 3000 },
};
