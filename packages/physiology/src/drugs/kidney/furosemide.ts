import type { Drug } from '../types.ts';

export const furosemide: Drug = {
  key: 'furosemide',
  meaning: 'loop diuretic',
  kinetics: {
    v1: 0.11,
    k10: 0.012,
    ke0: 0.2,
    renal: 0.6,
    source: 'half-life about 1 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.5 },
  },
  mechanisms: [{ target: 'loopDiuretic', halfUgPerL: 446, source: 'EC50 0.446 mg/L' }],
  limits: { doseMg: 1000, rateMgPerMin: 50 },
};
