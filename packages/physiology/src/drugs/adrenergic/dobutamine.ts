import type { Drug } from '../types.ts';

export const dobutamine: Drug = {
  key: 'dobutamine',
  meaning: 'agonist of beta-1 and beta-2 receptors',
  kinetics: {
    v1: 0.12,
    k10: 0.5,
    ke0: 1,
    elsewhere: 0.5,
    extraction: 0.6,
    source: 'Kates 1978: clearance 60 mL/kg/min, half-life 2.4 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'beta1', halfUgPerL: 130, source: 'output rises from 2.5-10 ug/kg/min, plasma 40-160 ug/L, Leier 1979' },
    { target: 'beta2', halfUgPerL: 260, source: 'resistance falls, Ruffolo 1987' },
    { target: 'alpha', halfUgPerL: 1500, source: 'opposing isomers, Ruffolo 1987' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 10 },
};
