import type { Drug } from '../types.ts';

export const protamine: Drug = {
  key: 'protamine',
  meaning: 'binds heparin',
  kinetics: {
    v1: 0.17,
    k10: 0.14,
    ke0: 2,
    elsewhere: 1,
    source: 'half-life 5-7 min, Butterworth 2002',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'vasodilator', halfUgPerL: 15000, source: 'histamine when given fast; review: clinical' }],
  neutralises: [
    { drug: 'heparin', perMg: 0.55, source: '1 mg to 100 U of heparin' },
    { drug: 'enoxaparin', perMg: 0.6, source: '1 mg to 1 mg, 60 % of the effect, Hirsh 2001' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 100 },
};
