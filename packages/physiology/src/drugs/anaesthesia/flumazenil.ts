import type { Drug } from '../types.ts';

export const flumazenil: Drug = {
  key: 'flumazenil',
  meaning: 'antagonist of the benzodiazepine site',
  kinetics: {
    v1: 0.35,
    k10: 0.033,
    k12: 0.06,
    k21: 0.035,
    ke0: 0.6,
    extraction: 0.7,
    source: 'Klotz 1988: volume 1 L/kg, half-life 50 min, clearance 1 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'benzodiazepineBlock',
      halfUgPerL: 2.5,
      source: 'half occupancy at 2-10 ug/L: 0.2 mg wakes from midazolam, Klotz 1988',
    },
    { target: 'convulsant', halfUgPerL: 900, source: 'convulsions in mixed overdose, review: clinical' },
  ],
  limits: { doseMg: 20, rateMgPerMin: 2 },
};
