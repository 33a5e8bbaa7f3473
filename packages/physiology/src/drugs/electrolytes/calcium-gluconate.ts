import type { Drug } from '../types.ts';

export const calciumGluconate: Drug = {
  key: 'calcium-gluconate',
  meaning: 'ionised calcium',
  kinetics: {
    v1: 0.2,
    k10: 0.05,
    ke0: 5,
    elsewhere: 1,
    source: '10 mL of 100 mg/mL holds 2.2 mmol; as calcium chloride, Martin 1990',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'calcium', halfUgPerL: 168000, source: 'mole for mole as the chloride, Martin 1990' }],
  carries: { calcium: 0.00223 },
  measure: { mmolPerMg: 0.00223, mgPerMl: 100, source: 'monohydrate, 448 g/mol' },
  limits: { doseMg: 20000, rateMgPerMin: 3000 },
};
