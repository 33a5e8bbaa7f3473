import type { Drug } from '../types.ts';

export const naloxone: Drug = {
  key: 'naloxone',
  meaning: 'antagonist at mu opioid receptors',
  kinetics: {
    v1: 0.041,
    k10: 0.528,
    k12: 0.0329,
    k21: 0.0633,
    k13: 0.173,
    k31: 0.0148,
    ke0: 2.5,
    extraction: 0.9,
    source:
      'Dowling 2008: V 2.87, 1.49, 33.6 L; clearance 91, Q 5.66 and 29.8 L/h; works within 1-2 min by vein, faster than the 6.5 min of Yassen 2007',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.0108, fraction: 0.36 },
    intranasal: { perMin: 0.0253, fraction: 0.038 },
    subcutaneous: { perMin: 0.01, fraction: 0.36 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 1.669e-4,
    offPerS: 0.03959,
    hill: 0.858,
    molarMass: 327.4,
    free: 3.1,
    efficacy: 0,
    source: 'Mann 2022; brain three times plasma (Ngai 1976)',
  },
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
