import type { Drug } from '../types.ts';

export const lidocaine: Drug = {
  key: 'lidocaine',
  meaning: 'local anaesthetic',
  kinetics: {
    v1: 0.6,
    k10: 0.02,
    ke0: 0.5,
    source: 'clearance about 0.8 L/min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.03, fraction: 0.95 },
    intramuscular: { perMin: 0.05, fraction: 0.95 },
  },
  mechanisms: [
    { target: 'antiarrhythmic', halfUgPerL: 3000, source: '1.5-5 mg/L' },
    { target: 'cardiacDepressant', halfUgPerL: 14000, source: 'review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 200 },
};
