import { ratesFrom } from '../build.ts';
import type { Drug } from '../types.ts';

export const propofol: Drug = {
  key: 'propofol',
  meaning: 'intravenous anaesthetic',
  kinetics: {
    v1: 0.228,
    k10: 0.119,
    k12: 0.112,
    k21: 0.0552,
    k13: 0.042,
    k31: 0.0033,
    ke0: 0.456,
    keVessel: 3,
    keLate: 0.07,
    extraction: 0.85,
    covariates({ ageYears, weightKg, heightCm, leanKg }) {
      const age = Math.min(ageYears, 80) - 53;
      const rates = ratesFrom(
        [4.27, 18.9 - 0.391 * age, 238],
        [
          1.89 + 0.0456 * (weightKg - 77) - 0.0681 * (leanKg - 59) + 0.0264 * (heightCm - 177),
          1.29 - 0.024 * age,
          0.836,
        ],
      );
      return { ...rates, ke0: 0.456 };
    },
    source: 'Schnider 1998 and 1999 in adults, Marsh 1991 in children',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'gaba', halfUgPerL: 1300, source: 'loss of response near 3 mg/L, Bouillon 2004' },
    {
      target: 'sympatheticDepression',
      halfUgPerL: 6300,
      site: 'late',
      source: 'pressure lags hypnosis by minutes and outlasts it, Kazama 1999; outflow, Ebert 1992',
    },
    {
      target: 'vasodilator',
      halfUgPerL: 1000,
      site: 'vessel',
      source:
        'resistance falls by half of its range near 3 mg/L, Su 2023; a fast injection opens vessels as it passes, Peacock 1990',
    },
    { target: 'cardiacDepressant', halfUgPerL: 6000, source: 'Su 2023' },
    { target: 'anticonvulsant', halfUgPerL: 2000, source: 'review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
