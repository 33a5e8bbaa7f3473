import type { Drug } from '../types.ts';

export const lorazepam: Drug = {
  key: 'lorazepam',
  meaning: 'benzodiazepine',
  kinetics: {
    v1: 0.6,
    k10: 0.0018,
    k12: 0.03,
    k21: 0.026,
    ke0: 0.08,
    extraction: 0.06,
    source: 'Greenblatt 1979: volume 1.3 L/kg, half-life 12-14 h; slow effect site, Barr 2001',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.95 },
    oral: { perMin: 0.03, fraction: 0.9 },
    sublingual: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'benzodiazepine', halfUgPerL: 26, source: 'sedation from 10-40 ug/L, Barr 2001' },
    { target: 'sympatheticDepression', halfUgPerL: 110, source: 'review: clinical' },
    { target: 'anticonvulsant', halfUgPerL: 25, source: 'status epilepticus, Leppik 1983; review: clinical' },
    { target: 'vasodilator', halfUgPerL: 400, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 20 },
};
