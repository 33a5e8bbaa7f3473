import type { Drug } from '../types.ts';

export const diclofenac: Drug = {
  key: 'diclofenac',
  meaning: 'inhibitor of cyclo-oxygenase',
  kinetics: {
    v1: 0.12,
    k10: 0.011,
    ke0: 0.04,
    extraction: 0.03,
    source: 'Willis 1979: volume 0.15 L/kg, half-life 1-2 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.03, fraction: 0.55 },
    rectal: { perMin: 0.03, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'antipyretic', halfUgPerL: 900, source: 'review: clinical' },
    { target: 'analgesia', halfUgPerL: 900, source: 'Willis 1979; review: clinical' },
    { target: 'prostaglandinBlock', halfUgPerL: 900, source: 'review: clinical' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 50 },
};
