import type { Drug } from './types.ts';

export const fentanyl: Drug = {
  key: 'fentanyl',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 0.173,
    k10: 0.0522,
    k12: 0.231,
    k21: 0.0784,
    k13: 0.128,
    k31: 0.0069,
    ke0: 0.25,
    source: 'Shafer set (stanpumpR) after McClain and Scott 1990',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.1, fraction: 0.9 },
    intranasal: { perMin: 0.2, fraction: 0.8 },
  },
  mechanisms: [
    { target: 'mu', halfUgPerL: 2.2, source: 'EC50 of minute volume 6.1 ug/L, Mildh 2001; analgesia from 0.6-2' },
  ],
  limits: { doseMg: 5, rateMgPerMin: 1 },
};
