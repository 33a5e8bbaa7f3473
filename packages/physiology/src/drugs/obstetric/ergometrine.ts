import type { Drug } from '../types.ts';

export const ergometrine: Drug = {
  key: 'ergometrine',
  meaning: 'contracts uterus and vessels',
  kinetics: {
    v1: 0.6,
    k10: 0.006,
    ke0: 0.4,
    extraction: 0.4,
    source: 'de Groot 1994: half-life 2 h, volume 0.6-1 L/kg',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.12, fraction: 0.8 },
  },
  mechanisms: [
    { target: 'uterotonic', halfUgPerL: 0.35, source: '0.5 mg, review: clinical' },
    { target: 'alpha', halfUgPerL: 9, source: 'pressure rises, review: clinical' },
  ],
  limits: { doseMg: 10, rateMgPerMin: 1 },
};
