import type { Drug } from '../types.ts';

export const sodiumBicarbonate: Drug = {
  key: 'sodium-bicarbonate',
  meaning: 'bicarbonate of sodium, 84 mg/mL',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    elsewhere: 1,
    source: 'spreads in extracellular water; what arrives is handed to the blood; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  carries: { sodium: 0.0119 },
  measure: { mmolPerMg: 0.0119, mgPerMl: 84, source: '84 g/mol' },
  limits: { doseMg: 100000, rateMgPerMin: 20000 },
};
