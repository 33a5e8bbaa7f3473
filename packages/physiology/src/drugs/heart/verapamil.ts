import type { Drug } from '../types.ts';

export const verapamil: Drug = {
  key: 'verapamil',
  meaning: 'calcium channel blocker of the heart',
  kinetics: {
    v1: 1.5,
    k10: 0.011,
    k12: 0.12,
    k21: 0.06,
    ke0: 0.3,
    extraction: 0.75,
    source: 'Eichelbaum 1981: volume 4-6 L/kg, clearance 1 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.22 },
  },
  mechanisms: [
    { target: 'calciumBlockHeart', halfUgPerL: 160, source: 'PR longer at 50-200 ug/L, Eichelbaum 1980' },
    { target: 'avNodalBlock', halfUgPerL: 700, source: 'conduction slowed, Eichelbaum 1980; review: clinical' },
    { target: 'arteriolarDilator', halfUgPerL: 170, source: 'review: clinical' },
  ],
  lipophilic: 0.6,
  limits: { doseMg: 5000, rateMgPerMin: 20 },
};
