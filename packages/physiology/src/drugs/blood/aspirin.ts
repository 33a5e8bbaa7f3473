import type { Drug } from '../types.ts';

export const aspirin: Drug = {
  key: 'aspirin',
  meaning: 'inhibitor of cyclo-oxygenase of platelets',
  kinetics: {
    v1: 0.15,
    k10: 0.007,
    ke0: 0.02,
    extraction: 0.02,
    renal: 0.2,
    source: 'salicylate: volume 0.15 L/kg, half-life 2-4 h; platelets stay blocked for days, Patrono 2005',
  },
  routes: {
    oral: { perMin: 0.04, fraction: 0.7 },
    intravenous: { perMin: 0, fraction: 1 },
    rectal: { perMin: 0.01, fraction: 0.4 },
  },
  mechanisms: [
    { target: 'antiplatelet', halfUgPerL: 2500, source: '75-300 mg blocks platelets within the hour, Patrono 2005' },
    { target: 'analgesia', halfUgPerL: 60000, source: 'review: clinical' },
    { target: 'antipyretic', halfUgPerL: 60000, source: 'review: clinical' },
  ],
  limits: { doseMg: 50000, rateMgPerMin: 500 },
};
