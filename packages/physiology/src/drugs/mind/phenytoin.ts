import type { Drug } from '../types.ts';

export const phenytoin: Drug = {
  key: 'phenytoin',
  meaning: 'anticonvulsant that blocks sodium channels',
  kinetics: {
    v1: 0.4,
    k10: 0.003,
    k12: 0.05,
    k21: 0.06,
    ke0: 0.1,
    saturableUgPerL: 4000,
    extraction: 0.03,
    source: 'Richens 1979: volume 0.7 L/kg, 7 mg/kg a day at most, half speed at 4 mg/L',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.006, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'anticonvulsant', halfUgPerL: 11000, source: '10-20 mg/L, Lund 1974' },
    { target: 'sodiumBlock', halfUgPerL: 45000, source: 'arrhythmia when fast, review: clinical' },
    { target: 'vasodilator', halfUgPerL: 60000, source: 'solvent when above 50 mg/min; review: clinical' },
    { target: 'gaba', halfUgPerL: 60000, source: 'drowsiness above 30 mg/L, Kutt 1964' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 500 },
};
