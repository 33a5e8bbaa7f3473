import type { Drug } from '../types.ts';

export const warfarin: Drug = {
  key: 'warfarin',
  meaning: 'vitamin K antagonist',
  kinetics: {
    v1: 0.14,
    k10: 0.0003,
    ke0: 5,
    extraction: 0.005,
    source: 'Holford 1986: volume 0.14 L/kg, half-life 40 h',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'vitaminKBlock',
      halfUgPerL: 1500,
      source: 'half synthesis of clotting factors at 1.5 mg/L, Holford 1986',
    },
  ],
  limits: { doseMg: 500, rateMgPerMin: 1 },
};
