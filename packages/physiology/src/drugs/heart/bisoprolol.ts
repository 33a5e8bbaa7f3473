import type { Drug } from '../types.ts';

export const bisoprolol: Drug = {
  key: 'bisoprolol',
  meaning: 'beta-1 antagonist',
  kinetics: {
    v1: 2.9,
    k10: 0.0012,
    ke0: 0.1,
    renal: 0.5,
    extraction: 0.1,
    source: 'Leopold 1986: volume 226 L, half-life 10-12 h, half renal',
  },
  routes: {
    oral: { perMin: 0.01, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'beta1Block', halfUgPerL: 12, source: '10-60 ug/L at 10 mg, Leopold 1986' },
    { target: 'beta2Block', halfUgPerL: 900, source: 'selectivity 75 to 1, Leopold 1986' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 1 },
};
