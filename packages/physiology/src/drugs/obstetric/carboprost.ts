import type { Drug } from '../types.ts';

export const carboprost: Drug = {
  key: 'carboprost',
  meaning: 'prostaglandin F2 alpha analogue',
  kinetics: {
    v1: 0.3,
    k10: 0.08,
    ke0: 0.4,
    elsewhere: 1,
    source: 'half-life 8-10 min, lasting effect from muscle; review: clinical',
  },
  routes: {
    intramuscular: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'uterotonic', halfUgPerL: 0.9, source: '0.25 mg, review: clinical' },
    {
      target: 'bronchoconstrictor',
      halfUgPerL: 1,
      source: 'asthmatic bronchi answer to a thousandth of what healthy ones need, Mathe 1973; review: clinical',
    },
  ],
  limits: { doseMg: 10, rateMgPerMin: 0.1 },
};
