import type { Drug } from '../types.ts';

export const methylthioninium: Drug = {
  key: 'methylthioninium',
  meaning: 'reduces methaemoglobin',
  kinetics: {
    v1: 0.25,
    k10: 0.02,
    k12: 0.15,
    k21: 0.01,
    ke0: 1,
    renal: 0.3,
    extraction: 0.3,
    source: 'Peter 2000: fast spread, half-life 5 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'methaemoglobinReduction',
      halfUgPerL: 1500,
      source: '1-2 mg/kg halves it within the hour, Clifton 2003; review: clinical',
    },
    { target: 'alpha', halfUgPerL: 9000, source: 'blocks nitric oxide signalling, Jang 2013; review: clinical' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 100 },
};
