import type { Drug } from '../types.ts';

export const levetiracetam: Drug = {
  key: 'levetiracetam',
  meaning: 'anticonvulsant',
  kinetics: {
    v1: 0.5,
    k10: 0.0016,
    ke0: 0.15,
    renal: 0.66,
    elsewhere: 0.34,
    source: 'Patsalos 2000: volume 0.6 L/kg, clearance 1 mL/min/kg renal, half-life 7 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.04, fraction: 1 },
  },
  mechanisms: [
    { target: 'anticonvulsant', halfUgPerL: 18000, source: '12-46 mg/L, Patsalos 2008' },
    { target: 'gaba', halfUgPerL: 900000, source: 'review: clinical' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 500 },
};
