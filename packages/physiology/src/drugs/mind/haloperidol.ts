import type { Drug } from '../types.ts';

export const haloperidol: Drug = {
  key: 'haloperidol',
  meaning: 'antipsychotic',
  kinetics: {
    v1: 3,
    k10: 0.0007,
    ke0: 0.05,
    source: 'review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.01, fraction: 0.6 },
  },
  mechanisms: [{ target: 'gaba', halfUgPerL: 40, source: 'review: clinical' }],
  limits: { doseMg: 100, rateMgPerMin: 10 },
};
