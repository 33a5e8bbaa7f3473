import type { Drug } from '../types.ts';

export const neostigmine: Drug = {
  key: 'neostigmine',
  meaning: 'inhibitor of acetylcholinesterase',
  kinetics: {
    v1: 0.2,
    k10: 0.025,
    k12: 0.05,
    k21: 0.03,
    ke0: 0.35,
    renal: 0.5,
    source: 'Cronnelly 1979: volume 0.7 L/kg, half-life 77 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'cholinesteraseBlock',
      halfUgPerL: 28,
      source: '2.5 mg reverses half-recovered block within 10 min, Bevan 1992; review: clinical',
    },
  ],
  limits: { doseMg: 100, rateMgPerMin: 10 },
};
