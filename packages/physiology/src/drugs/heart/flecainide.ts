import type { Drug } from '../types.ts';

export const flecainide: Drug = {
  key: 'flecainide',
  meaning: 'class Ic antiarrhythmic',
  kinetics: {
    v1: 2.5,
    k10: 0.0022,
    k12: 0.08,
    k21: 0.05,
    ke0: 0.3,
    renal: 0.3,
    extraction: 0.3,
    source: 'Conard 1984: volume 8 L/kg, half-life 14 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'sodiumBlock', halfUgPerL: 600, source: 'QRS 25 % longer at 0.5-1 mg/L, Conard 1984' },
    { target: 'antiarrhythmic', halfUgPerL: 500, source: '0.2-1 mg/L' },
    { target: 'cardiacDepressant', halfUgPerL: 3500, source: 'Legrand 1983; review: clinical' },
  ],
  limits: { doseMg: 3000, rateMgPerMin: 50 },
};
