import type { Drug } from '../types.ts';

export const ibuprofen: Drug = {
  key: 'ibuprofen',
  meaning: 'non-steroidal anti-inflammatory',
  kinetics: {
    v1: 0.15,
    k10: 0.0058,
    ke0: 0.03,
    source: 'half-life 2 h, review: clinical',
  },
  routes: {
    oral: { perMin: 0.025, fraction: 0.95 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'antipyretic', halfUgPerL: 12000, source: 'review: clinical' },
    { target: 'analgesia', halfUgPerL: 14000, source: 'review: clinical' },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 500 },
};
