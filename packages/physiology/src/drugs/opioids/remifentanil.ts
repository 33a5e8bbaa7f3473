import { ratesFrom } from '../build.ts';
import type { Drug } from '../types.ts';

export const remifentanil: Drug = {
  key: 'remifentanil',
  meaning: 'agonist of mu opioid receptors, split by esterases',
  kinetics: {
    v1: 0.073,
    k10: 0.51,
    k12: 0.402,
    k21: 0.209,
    k13: 0.0149,
    k31: 0.014,
    ke0: 0.595,
    elsewhere: 1,
    covariates({ ageYears, leanKg }) {
      const age = ageYears - 40;
      const lean = leanKg - 55;
      const rates = ratesFrom(
        [5.1 - 0.0201 * age + 0.072 * lean, 9.82 - 0.0811 * age + 0.108 * lean, 5.42],
        [2.6 - 0.0162 * age + 0.0191 * lean, 2.05 - 0.0301 * age, 0.076 - 0.00113 * age],
      );
      return { ...rates, ke0: 0.595 - 0.007 * age };
    },
    source: 'Minto 1997',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 3.218e-5,
    offPerS: 0.05,
    hill: 1,
    molarMass: 376.5,
    free: 1.0,
    efficacy: 1,
    source: 'ventilation halved at 1.17 ug/L under 7.5 % carbon dioxide, Glass 1999',
  },
  limits: { doseMg: 5, rateMgPerMin: 1 },
};
