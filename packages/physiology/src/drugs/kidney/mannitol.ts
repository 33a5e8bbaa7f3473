import type { Drug } from '../types.ts';

export const mannitol: Drug = {
  key: 'mannitol',
  meaning: 'osmotic diuretic',
  kinetics: {
    v1: 0.07,
    k10: 0.02,
    k12: 0.05,
    k21: 0.03,
    ke0: 5,
    renal: 1,
    source: 'Cloyd 1986: volume 0.2-0.3 L/kg, filtered, half-life 1-2 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  carries: { osmole: 0.00549 },
  measure: {
    mmolPerMg: 0.00549,
    mgPerMl: 200,
    source: '182.2 g/mol; 0.5-1 g/kg raises osmolality by 10-20 mmol/kg, Rudehill 1993',
  },
  limits: { doseMg: 500000, rateMgPerMin: 50000 },
};
