import type { Drug } from '../types.ts';

export const ondansetron: Drug = {
  key: 'ondansetron',
  meaning: '5-HT3 antagonist',
  kinetics: {
    v1: 1.9,
    k10: 0.0033,
    ke0: 0.2,
    source: 'half-life 3-4 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.6 },
  },
  mechanisms: [{ target: 'antiemetic', halfUgPerL: 20, source: 'review: clinical' }],
  limits: { doseMg: 64, rateMgPerMin: 16 },
};
