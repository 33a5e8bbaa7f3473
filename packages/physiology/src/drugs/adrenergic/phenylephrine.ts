import type { Drug } from '../types.ts';

export const phenylephrine: Drug = {
  key: 'phenylephrine',
  meaning: 'alpha-1 agonist',
  kinetics: {
    v1: 0.2,
    k10: 0.54,
    k12: 0.25,
    k21: 0.07,
    ke0: 2,
    extraction: 0.8,
    elsewhere: 0.5,
    source: 'plasma 3.9, 9.0 and 57 ug/L at 0.5, 1 and 4 ug/kg/min: apparent clearance about 8 L/min, Martinsson 1986',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'alpha', halfUgPerL: 18.5, source: 'Martinsson 1986: dose response' }],
  limits: { doseMg: 50, rateMgPerMin: 10 },
};
