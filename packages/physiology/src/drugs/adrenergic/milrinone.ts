import type { Drug } from '../types.ts';

export const milrinone: Drug = {
  key: 'milrinone',
  meaning: 'inhibitor of phosphodiesterase 3',
  kinetics: {
    v1: 0.2,
    k10: 0.012,
    k12: 0.04,
    k21: 0.04,
    ke0: 0.6,
    renal: 0.85,
    source: 'Edelson 1986: volume 0.4 L/kg, clearance 0.14 L/h/kg renal, half-life 2 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'phosphodiesterase', halfUgPerL: 170, source: 'output rises at 100-300 ug/L, Edelson 1986' }],
  limits: { doseMg: 200, rateMgPerMin: 10 },
};
