import type { Drug } from '../types.ts';

export const etomidate: Drug = {
  key: 'etomidate',
  meaning: 'intravenous anaesthetic',
  kinetics: {
    v1: 0.09,
    k10: 0.205,
    k12: 0.284,
    k21: 0.209,
    k13: 0.131,
    k31: 0.00479,
    ke0: 0.433,
    extraction: 0.7,
    source: 'Arden 1986: V1 0.09 L/kg; ke0 0.433',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'gaba', halfUgPerL: 260, source: 'loss of response near 0.3 mg/L, Arden 1986' },
    {
      target: 'cardiacDepressant',
      halfUgPerL: 60000,
      source: 'pressure and output hardly change at 0.3 mg/kg, Valk 2021',
    },
  ],
  limits: { doseMg: 200, rateMgPerMin: 50 },
};
