import type { Drug } from '../types.ts';

export const glycerylTrinitrate: Drug = {
  key: 'glyceryl-trinitrate',
  meaning: 'nitrate: opens veins, and arterioles at higher doses',
  kinetics: {
    v1: 0.4,
    k10: 0.45,
    k12: 0.2,
    k21: 0.2,
    ke0: 1.2,
    elsewhere: 0.8,
    extraction: 0.9,
    source: 'McNiff 1981: clearance 50-200 mL/kg/min, half-life 2-3 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    sublingual: { perMin: 0.25, fraction: 0.4 },
    buccal: { perMin: 0.1, fraction: 0.4 },
    transdermal: { perMin: 0.002, fraction: 0.7 },
  },
  mechanisms: [
    {
      target: 'nitrate',
      halfUgPerL: 2.2,
      source: 'filling pressures fall from 1-5 ug/L, Armstrong 1980; Faggiano 1994',
    },
  ],
  limits: { doseMg: 200, rateMgPerMin: 5 },
};
