import type { Drug } from '../types.ts';

export const lidocaine: Drug = {
  key: 'lidocaine',
  meaning: 'local anaesthetic and class Ib antiarrhythmic',
  kinetics: {
    v1: 0.35,
    k10: 0.03,
    k12: 0.1,
    k21: 0.08,
    ke0: 0.8,
    extraction: 0.65,
    source: 'Thomson 1973: central volume 0.5 L/kg, clearance 10 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.03, fraction: 1 },
    buccal: { perMin: 0.03, fraction: 0.4 },
    nebulised: { perMin: 0.05, fraction: 0.3 },
  },
  mechanisms: [
    { target: 'antiarrhythmic', halfUgPerL: 2500, source: 'therapeutic 1.5-5 mg/L' },
    { target: 'sodiumBlock', halfUgPerL: 9000, source: 'QRS and contractility above 10 mg/L, review: clinical' },
    { target: 'convulsant', halfUgPerL: 9000, source: 'convulsions above 8-12 mg/L, Scott 1989' },
    { target: 'anticonvulsant', halfUgPerL: 30000, source: 'review: clinical' },
  ],
  limits: { doseMg: 3000, rateMgPerMin: 300 },
};
