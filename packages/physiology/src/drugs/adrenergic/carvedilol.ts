import type { Drug } from '../types.ts';

export const carvedilol: Drug = {
  key: 'carvedilol',
  meaning: 'antagonist at beta and alpha-1 receptors',
  kinetics: {
    v1: 0.9,
    k10: 0.009,
    k12: 0.04,
    k21: 0.03,
    ke0: 0.3,
    extraction: 0.65,
    source: 'McTavish 1993: volume 1.9 L/kg, clearance 0.6 L/min, half-life 7 h',
  },
  routes: {
    oral: { perMin: 0.02, fraction: 0.25 },
  },
  mechanisms: [
    { target: 'beta1Block', halfUgPerL: 12, source: 'McTavish 1993' },
    { target: 'beta2Block', halfUgPerL: 12, source: 'McTavish 1993' },
    { target: 'alphaBlock', halfUgPerL: 70, source: 'McTavish 1993' },
  ],
  limits: { doseMg: 2000, rateMgPerMin: 10 },
};
