import type { Drug } from '../types.ts';

export const labetalol: Drug = {
  key: 'labetalol',
  meaning: 'antagonist at beta and alpha-1 receptors',
  kinetics: {
    v1: 1.3,
    k10: 0.0075,
    k12: 0.12,
    k21: 0.03,
    ke0: 0.35,
    extraction: 0.75,
    source: 'Louis 1985: volume 5-9 L/kg, clearance 25 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.25 },
  },
  mechanisms: [
    {
      target: 'beta1Block',
      halfUgPerL: 60,
      source: 'seven times as strong on beta as on alpha receptors by vein, Richards 1977',
    },
    { target: 'beta2Block', halfUgPerL: 60, source: 'Richards 1977' },
    { target: 'alphaBlock', halfUgPerL: 260, source: 'Richards 1977' },
  ],
  limits: { doseMg: 3000, rateMgPerMin: 100 },
};
