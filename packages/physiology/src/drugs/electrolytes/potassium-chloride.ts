import type { Drug } from '../types.ts';

export const potassiumChloride: Drug = {
  key: 'potassium-chloride',
  meaning: 'potassium',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    elsewhere: 1,
    source: 'what arrives is handed to the plasma, which spreads it; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.015, fraction: 0.9 },
  },
  mechanisms: [],
  carries: { potassium: 0.01341, chloride: 0.01341 },
  measure: { mmolPerMg: 0.01341, mgPerMl: 150, source: '74.6 g/mol' },
  limits: { doseMg: 20000, rateMgPerMin: 2000 },
};
