import type { Drug } from '../types.ts';

export const ethanol: Drug = {
  key: 'ethanol',
  meaning: 'alcohol',
  kinetics: {
    v1: 0.55,
    k10: 0.025,
    ke0: 1,
    saturableUgPerL: 100000,
    elsewhere: 0.1,
    extraction: 0.2,
    source: 'Widmark 1932: volume 0.55-0.7 L/kg; 0.15 g/L an hour, half speed at 0.1 g/L, Norberg 2003',
  },
  routes: {
    oral: { perMin: 0.05, fraction: 0.9 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'sympatheticDepression', halfUgPerL: 4000000, source: 'review: clinical' },
    { target: 'gaba', halfUgPerL: 2200000, source: 'drowsy at 1.5-2 g/L, coma above 3-4, Jones 2003' },
    { target: 'nmda', halfUgPerL: 6000000, source: 'review: clinical' },
    { target: 'vasodilator', halfUgPerL: 6000000, source: 'review: clinical' },
    { target: 'gluconeogenesisBlock', halfUgPerL: 2500000, source: 'hepatic glucose making stops, Field 1963' },
  ],
  alcohol: true,
  adsorbed: false,
  limits: { doseMg: 500000, rateMgPerMin: 50000 },
};
