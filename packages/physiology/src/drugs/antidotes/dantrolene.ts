import type { Drug } from '../types.ts';

export const dantrolene: Drug = {
  key: 'dantrolene',
  meaning: 'stops calcium release in muscle',
  kinetics: {
    v1: 0.3,
    k10: 0.001,
    k12: 0.05,
    k21: 0.05,
    ke0: 0.1,
    extraction: 0.1,
    source: 'Flewellen 1983: volume 0.5 L/kg, half-life 12 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.7 },
  },
  mechanisms: [
    {
      target: 'muscleCalciumBlock',
      halfUgPerL: 1400,
      source: '2.4 mg/kg, 4.2 mg/L: twitch falls by 75 %, Flewellen 1983',
    },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 200 },
};
