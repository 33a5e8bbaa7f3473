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
    ke0: 0.4,
    source: 'Marsh 1991',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'gaba', halfUgPerL: 1300, source: 'loss of response near 3 mg/L, Bouillon 2004' },
    { target: 'vasodilator', halfUgPerL: 2600, source: 'resistance EC50 3.2 mg/L, Su 2023' },
    { target: 'cardiacDepressant', halfUgPerL: 9000, source: 'Su 2023' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
