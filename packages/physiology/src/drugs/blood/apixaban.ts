import type { Drug } from '../types.ts';

export const apixaban: Drug = {
  key: 'apixaban',
  meaning: 'inhibitor of factor Xa',
  kinetics: {
    v1: 0.3,
    k10: 0.0027,
    ke0: 1,
    renal: 0.27,
    extraction: 0.03,
    source: 'Frost 2013: volume 21 L, clearance 3.3 L/h, half-life 12 h',
  },
  routes: {
    oral: { perMin: 0.012, fraction: 0.5 },
  },
  mechanisms: [{ target: 'antiXa', halfUgPerL: 90, source: 'peak 80-170 ug/L at 5 mg, Frost 2013' }],
  limits: { doseMg: 500, rateMgPerMin: 1 },
};
