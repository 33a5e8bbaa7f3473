import type { Drug } from '../types.ts';

export const misoprostol: Drug = {
  key: 'misoprostol',
  meaning: 'prostaglandin E1 analogue',
  kinetics: {
    v1: 14,
    k10: 0.025,
    ke0: 0.3,
    elsewhere: 1,
    source: 'Tang 2007: misoprostol acid peaks at 12-30 min, half-life 20-40 min; volume apparent',
  },
  routes: {
    oral: { perMin: 0.06, fraction: 0.9 },
    sublingual: { perMin: 0.05, fraction: 1 },
    rectal: { perMin: 0.015, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'uterotonic', halfUgPerL: 0.25, source: '600-800 ug, Tang 2007; review: clinical' },
    { target: 'pyrogen', halfUgPerL: 1.2, source: 'fever and shivering, Tang 2007' },
  ],
  limits: { doseMg: 20, rateMgPerMin: 0.1 },
};
