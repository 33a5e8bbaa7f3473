import type { Drug } from '../types.ts';

export const ketamine: Drug = {
  key: 'ketamine',
  meaning: 'NMDA antagonist',
  kinetics: {
    v1: 0.063,
    k10: 0.438,
    k12: 0.592,
    k21: 0.247,
    k13: 0.59,
    k31: 0.0146,
    ke0: 0.9,
    source: 'Domino 1984',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.15, fraction: 0.93 },
    intranasal: { perMin: 0.08, fraction: 0.45 },
  },
  mechanisms: [
    { target: 'nmda', halfUgPerL: 500, source: 'anaesthesia from 700-2200 ug/L, analgesia from 100-200; Domino 1984' },
    { target: 'sympathomimetic', halfUgPerL: 900, source: 'rate and pressure +15-25 % at 1.5 mg/kg' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 100 },
};
