import type { Drug } from '../types.ts';

export const paracetamol: Drug = {
  key: 'paracetamol',
  meaning: 'analgesic and antipyretic',
  kinetics: {
    v1: 0.9,
    k10: 0.0045,
    ke0: 0.02,
    source: 'half-life 2-3 h, volume 0.9 L/kg, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.04, fraction: 0.85 },
    rectal: { perMin: 0.012, fraction: 0.5 },
  },
  mechanisms: [
    { target: 'antipyretic', halfUgPerL: 9000, source: '10-20 mg/L effective' },
    { target: 'analgesia', halfUgPerL: 16000, source: 'review: clinical' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 500 },
};
