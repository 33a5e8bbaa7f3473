import type { Drug } from '../types.ts';

export const ticagrelor: Drug = {
  key: 'ticagrelor',
  meaning: 'reversible P2Y12 antagonist',
  kinetics: {
    v1: 1.2,
    k10: 0.0015,
    ke0: 0.08,
    extraction: 0.2,
    source: 'Teng 2010: volume 88 L, half-life 7-9 h',
  },
  routes: {
    oral: { perMin: 0.012, fraction: 0.36 },
  },
  mechanisms: [{ target: 'antiplatelet', halfUgPerL: 180, source: '180 mg: 0.5-0.8 mg/L, Teng 2010' }],
  limits: { doseMg: 1000, rateMgPerMin: 1 },
};
