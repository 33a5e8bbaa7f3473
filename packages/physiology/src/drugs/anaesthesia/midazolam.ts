import type { Drug } from '../types.ts';

export const midazolam: Drug = {
  key: 'midazolam',
  meaning: 'benzodiazepine',
  kinetics: {
    v1: 0.047,
    k10: 0.162,
    k12: 0.609,
    k21: 0.114,
    k13: 0.252,
    k31: 0.0086,
    ke0: 0.3,
    extraction: 0.35,
    source: 'V 3.3, 17.6, 96.8 L; clearance 0.535, 2.01, 0.832 L/min, stanpumpR set; peak effect 4 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    intranasal: { perMin: 0.1, fraction: 0.6 },
    buccal: { perMin: 0.06, fraction: 0.75 },
    oral: { perMin: 0.04, fraction: 0.4 },
    rectal: { perMin: 0.05, fraction: 0.5 },
  },
  mechanisms: [
    { target: 'benzodiazepine', halfUgPerL: 120, source: 'sedation 50-150 ug/L, Persson 1988' },
    {
      target: 'sympatheticDepression',
      halfUgPerL: 110,
      source: 'outflow falls by a third, Win 2005; pressure 15-25 % after 5 mg, Reves 1985',
    },
    { target: 'anticonvulsant', halfUgPerL: 130, source: 'review: clinical' },
    { target: 'vasodilator', halfUgPerL: 420, source: 'pressure falls 15-25 % after 5 mg; Reves 1985' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 20 },
};
