import type { Drug } from '../types.ts';

export const glucose: Drug = {
  key: 'glucose',
  meaning: 'glucose in water',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    elsewhere: 1,
    source: 'spreads in extracellular water within minutes; what arrives is handed to the blood glucose, Hovorka 2004',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.04, fraction: 0.95 },
    buccal: { perMin: 0.03, fraction: 0.6 },
  },
  mechanisms: [],
  carries: { glucose: 0.00555 },
  measure: { mmolPerMg: 0.00555, mgPerMl: 200, source: '180.2 g/mol' },
  adsorbed: false,
  limits: { doseMg: 200000, rateMgPerMin: 50000 },
};
