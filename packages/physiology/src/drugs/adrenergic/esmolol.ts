import type { Drug } from '../types.ts';

export const esmolol: Drug = {
  key: 'esmolol',
  meaning: 'beta-1 antagonist split by esterases of red cells',
  kinetics: {
    v1: 1.9,
    k10: 0.105,
    k12: 0.1,
    k21: 0.12,
    ke0: 0.6,
    elsewhere: 0.95,
    source: 'Sum 1983: volume 3.4 L/kg, half-life 9 min, clearance 285 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'beta1Block',
      halfUgPerL: 420,
      source: 'half of the block at 113 ug/kg/min, about 0.4 mg/L; Reynolds 1986',
    },
    { target: 'beta2Block', halfUgPerL: 14000, source: 'selectivity about 33 to 1, Gorczynski 1984' },
    { target: 'cardiacDepressant', halfUgPerL: 9000, source: 'review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 200 },
};
