import type { Drug } from '../types.ts';

export const suxamethonium: Drug = {
  key: 'suxamethonium',
  meaning: 'depolarising neuromuscular blocker',
  kinetics: {
    v1: 0.04,
    k10: 0.6,
    ke0: 1.5,
    source: 'duration 5-8 min, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.3, fraction: 0.8 },
  },
  mechanisms: [{ target: 'depolarisingBlock', halfUgPerL: 600, source: 'review: clinical' }],
  limits: { doseMg: 500, rateMgPerMin: 100 },
};
