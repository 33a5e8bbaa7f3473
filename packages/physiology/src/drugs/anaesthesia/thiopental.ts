import type { Drug } from '../types.ts';

export const thiopental: Drug = {
  key: 'thiopental',
  meaning: 'barbiturate anaesthetic',
  kinetics: {
    v1: 0.079,
    k10: 0.042,
    k12: 0.48,
    k21: 0.078,
    k13: 0.107,
    k31: 0.0034,
    ke0: 0.58,
    extraction: 0.2,
    source: 'Stanski 1990: V1 5.5 L, clearance 0.2 L/min, ke0 0.58',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'gaba', halfUgPerL: 9000, source: 'EEG half effect 15-19 mg/L, loss of response about 10, Stanski 1990' },
    { target: 'sympatheticDepression', halfUgPerL: 18000, source: 'Ebert 1990; review: clinical' },
    {
      target: 'vasodilator',
      halfUgPerL: 30000,
      source: 'pressure falls 10-20 % at 4 mg/kg, Todd 1984; review: clinical',
    },
    { target: 'cardiacDepressant', halfUgPerL: 45000, source: 'contractility, Todd 1984; review: clinical' },
    { target: 'anticonvulsant', halfUgPerL: 8000, source: 'review: clinical' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 1000 },
};
