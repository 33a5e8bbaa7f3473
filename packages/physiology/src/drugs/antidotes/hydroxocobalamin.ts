import type { Drug } from '../types.ts';

export const hydroxocobalamin: Drug = {
  key: 'hydroxocobalamin',
  meaning: 'binds cyanide',
  kinetics: {
    v1: 0.1,
    k10: 0.0025,
    k12: 0.02,
    k21: 0.01,
    ke0: 2,
    renal: 0.6,
    source: 'Uhl 2008: volume 0.3 L/kg, half-life 26-31 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'alpha',
      halfUgPerL: 900000,
      source: 'takes up nitric oxide: pressure +20 to 30 mmHg after 5 g, Uhl 2006; review: clinical',
    },
  ],
  neutralises: [{ drug: 'cyanide', perMg: 0.0193, source: 'one to one by molecules: 26 to 1346 g/mol' }],
  limits: { doseMg: 30000, rateMgPerMin: 2000 },
};
