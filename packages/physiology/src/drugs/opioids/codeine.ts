import type { Drug } from '../types.ts';

export const codeine: Drug = {
  key: 'codeine',
  meaning: 'prodrug of morphine',
  kinetics: {
    v1: 3.5,
    k10: 0.0035,
    ke0: 0.1,
    renal: 0.1,
    extraction: 0.5,
    source: 'volume 3-4 L/kg, half-life about 3 h; review: clinical',
  },
  routes: {
    oral: { perMin: 0.025, fraction: 0.6 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [],
  metabolite: { drug: 'morphine', share: 0.1, source: 'about a tenth becomes morphine by CYP2D6, Kirchheiner 2007' },
  limits: { doseMg: 2000, rateMgPerMin: 10 },
};
