import type { Drug } from '../types.ts';

export const levosimendan: Drug = {
  key: 'levosimendan',
  meaning: 'calcium sensitiser that opens vessels',
  kinetics: {
    v1: 0.13,
    k10: 0.018,
    k12: 0.02,
    k21: 0.03,
    ke0: 0.5,
    extraction: 0.2,
    source: 'Sandell 1995: clearance 3 mL/kg/min, half-life 1 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'calciumSensitiser', halfUgPerL: 40, source: 'effective 10-100 ug/L, Nieminen 2000' },
    {
      target: 'nitrate',
      halfUgPerL: 60,
      source: 'opens ATP-dependent potassium channels of vessels; review: clinical',
    },
  ],
  limits: { doseMg: 100, rateMgPerMin: 1 },
};
