import type { Drug } from '../types.ts';

export const paracetamol: Drug = {
  key: 'paracetamol',
  meaning: 'analgesic and antipyretic',
  kinetics: {
    v1: 0.35,
    k10: 0.0105,
    k12: 0.06,
    k21: 0.04,
    ke0: 0.02,
    saturableUgPerL: 250000,
    extraction: 0.2,
    source:
      'Forrest 1982: volume 0.9 L/kg, clearance 5 mL/kg/min, half-life 2-3 h; conjugation saturates in overdose, Prescott 1980',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.04, fraction: 0.85 },
    rectal: { perMin: 0.012, fraction: 0.5 },
  },
  mechanisms: [
    { target: 'antipyretic', halfUgPerL: 7000, source: '10-20 mg/L effective' },
    { target: 'analgesia', halfUgPerL: 12000, source: 'Anderson 2001: half effect 9.8 mg/L' },
  ],
  limits: { doseMg: 100000, rateMgPerMin: 500 },
};
