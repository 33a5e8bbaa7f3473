import type { Drug } from '../types.ts';

export const cisatracurium: Drug = {
  key: 'cisatracurium',
  meaning: 'neuromuscular blocker, split by itself in plasma',
  kinetics: {
    v1: 0.05,
    k10: 0.095,
    k12: 0.07,
    k21: 0.07,
    ke0: 0.06,
    elsewhere: 0.8,
    renal: 0.15,
    source: 'Tran 1998: clearance 5 mL/kg/min, Hofmann elimination; ke0 0.06',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'neuromuscularBlock', halfUgPerL: 125, source: 'EC50 about 0.1-0.15 mg/L, Tran 1998' }],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
