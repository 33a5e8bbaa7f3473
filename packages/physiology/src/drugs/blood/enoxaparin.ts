import type { Drug } from '../types.ts';

export const enoxaparin: Drug = {
  key: 'enoxaparin',
  meaning: 'low molecular weight heparin',
  kinetics: {
    v1: 0.07,
    k10: 0.003,
    ke0: 5,
    renal: 0.6,
    elsewhere: 0.4,
    source: 'Frydman 1988: volume 5 L, half-life 4.5 h, renal',
  },
  routes: {
    subcutaneous: { perMin: 0.006, fraction: 0.95 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'antiXa', halfUgPerL: 6000, source: 'anti-Xa 0.6-1 U/mL, about 100 U in a milligram, Frydman 1988' },
    { target: 'antithrombin', halfUgPerL: 40000, source: 'a quarter of its effect is on thrombin, Hirsh 2001' },
  ],
  limits: { doseMg: 300, rateMgPerMin: 100 },
};
