import type { Drug } from '../types.ts';

export const ramipril: Drug = {
  key: 'ramipril',
  meaning: 'inhibitor of angiotensin-converting enzyme',
  kinetics: {
    v1: 1.2,
    k10: 0.0025,
    ke0: 0.02,
    renal: 0.7,
    source: 'ramiprilat: half-life of effect 13-17 h, renal, van Griensven 1995',
  },
  routes: {
    oral: { perMin: 0.01, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'angiotensinBlock',
      halfUgPerL: 2,
      source: 'half of the enzyme at about 2 ug/L of ramiprilat, van Griensven 1995',
    },
  ],
  limits: { doseMg: 500, rateMgPerMin: 1 },
};
