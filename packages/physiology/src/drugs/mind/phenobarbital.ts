import type { Drug } from '../types.ts';

export const phenobarbital: Drug = {
  key: 'phenobarbital',
  meaning: 'barbiturate anticonvulsant',
  kinetics: {
    v1: 0.55,
    k10: 0.00012,
    ke0: 0.08,
    extraction: 0.005,
    renal: 0.25,
    source: 'Wilensky 1982: volume 0.6 L/kg, half-life 4 days',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.02, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.95 },
  },
  mechanisms: [
    { target: 'anticonvulsant', halfUgPerL: 17000, source: '15-40 mg/L, Buchthal 1968' },
    { target: 'sympatheticDepression', halfUgPerL: 60000, source: 'review: clinical' },
    { target: 'gaba', halfUgPerL: 38000, source: 'drowsy at 40, coma above 80-100 mg/L, Sunshine 1957' },
    { target: 'vasodilator', halfUgPerL: 150000, source: 'review: clinical' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
