import type { Drug } from '../types.ts';

export const hydromorphone: Drug = {
  key: 'hydromorphone',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 0.16,
    k10: 0.116,
    k12: 0.3,
    k21: 0.08,
    k13: 0.03,
    k31: 0.00095,
    ke0: 0.08,
    extraction: 0.55,
    source: 'Drover (stanpumpR set): peak effect 19.6 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    subcutaneous: { perMin: 0.05, fraction: 0.8 },
    oral: { perMin: 0.025, fraction: 0.24 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 9.51e-7,
    offPerS: 0.01,
    hill: 1,
    molarMass: 285.3,
    free: 1.0,
    efficacy: 1,
    source: 'five to seven times the potency of morphine, equianalgesic tables; review: clinical',
  },
  limits: { doseMg: 100, rateMgPerMin: 10 },
};
