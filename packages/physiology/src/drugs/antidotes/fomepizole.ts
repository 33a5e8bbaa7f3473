import type { Drug } from '../types.ts';

export const fomepizole: Drug = {
  key: 'fomepizole',
  meaning: 'inhibits alcohol dehydrogenase',
  kinetics: {
    v1: 0.65,
    k10: 0.003,
    ke0: 1,
    extraction: 0.05,
    source: 'Marraffa 2008: volume 0.65 L/kg, saturable; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'alcoholDehydrogenaseBlock',
      halfUgPerL: 800,
      source: '8.2-24.6 mg/L aimed at, affinity 0.1 umol/L, Brent 2001',
    },
  ],
  limits: { doseMg: 10000, rateMgPerMin: 200 },
};
