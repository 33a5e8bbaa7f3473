import type { Drug } from './types.ts';

export const phenylephrine: Drug = {
  key: 'phenylephrine',
  meaning: 'alpha-1 agonist',
  kinetics: {
    v1: 0.3,
    k10: 0.1,
    ke0: 2,
    source: 'clearance about 2 L/min; Martinsson 1986',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'alpha', halfUgPerL: 55, source: 'Martinsson 1986: dose response' }],
  limits: { doseMg: 50, rateMgPerMin: 10 },
};
