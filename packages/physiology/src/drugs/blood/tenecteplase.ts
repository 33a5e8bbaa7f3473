import type { Drug } from '../types.ts';

export const tenecteplase: Drug = {
  key: 'tenecteplase',
  meaning: 'plasminogen activator with a longer half-life',
  kinetics: {
    v1: 0.06,
    k10: 0.028,
    k12: 0.01,
    k21: 0.008,
    ke0: 2,
    extraction: 0.1,
    source: 'Modi 1998: half-life 20-24 min, clearance 0.1 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'fibrinolysis', halfUgPerL: 1500, source: '30-50 mg as one bolus, Modi 1998; review: clinical' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 100 },
};
