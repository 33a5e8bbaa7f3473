import type { Drug } from '../types.ts';

export const glucagon: Drug = {
  key: 'glucagon',
  meaning: 'activates adenylate cyclase past the beta receptor',
  kinetics: {
    v1: 0.25,
    k10: 0.06,
    ke0: 1,
    source: 'half-life 8-18 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.08, fraction: 0.9 },
    subcutaneous: { perMin: 0.06, fraction: 0.9 },
  },
  mechanisms: [{ target: 'glucagon', halfUgPerL: 60, source: 'cardiac effect after 1-5 mg, review: clinical' }],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
