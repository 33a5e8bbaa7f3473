import type { Drug } from '../types.ts';

export const diclofenac: Drug = {
  key: 'diclofenac',
  meaning: 'non-steroidal anti-inflammatory',
  kinetics: {
    v1: 0.15,
    k10: 0.008,
    ke0: 0.03,
    source: 'half-life 1-2 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.03, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.6 },
    rectal: { perMin: 0.02, fraction: 0.5 },
  },
  mechanisms: [
    { target: 'analgesia', halfUgPerL: 1500, source: 'review: clinical' },
    { target: 'antipyretic', halfUgPerL: 1500, source: 'review: clinical' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 75 },
};
