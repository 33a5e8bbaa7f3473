import type { Drug } from '../types.ts';

export const isoprenaline: Drug = {
  key: 'isoprenaline',
  meaning: 'agonist of beta-1 and beta-2 receptors',
  kinetics: {
    v1: 0.15,
    k10: 0.4,
    ke0: 1,
    elsewhere: 0.5,
    extraction: 0.6,
    source: 'clearance about 60 mL/kg/min, half-life 2-5 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.8 },
  },
  mechanisms: [
    { target: 'beta1', halfUgPerL: 0.36, source: '+33/min at 2 ug/min, Arnold 1984' },
    { target: 'beta2', halfUgPerL: 0.38, source: 'diastolic -13.5 mmHg at 2 ug/min, Arnold 1984' },
  ],
  limits: { doseMg: 5, rateMgPerMin: 0.2 },
};
