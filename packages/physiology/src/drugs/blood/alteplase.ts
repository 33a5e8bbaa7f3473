import type { Drug } from '../types.ts';

export const alteplase: Drug = {
  key: 'alteplase',
  meaning: 'plasminogen activator',
  kinetics: {
    v1: 0.06,
    k10: 0.14,
    k12: 0.03,
    k21: 0.02,
    ke0: 2,
    extraction: 0.4,
    source: 'Tanswell 1989: half-life 4-5 min, clearance 0.6 L/min by the liver',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'fibrinolysis', halfUgPerL: 700, source: '1-3 mg/L during 100 mg over 90 min, Tanswell 1992' },
  ],
  limits: { doseMg: 300, rateMgPerMin: 100 },
};
