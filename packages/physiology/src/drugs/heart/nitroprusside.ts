import type { Drug } from '../types.ts';

export const nitroprusside: Drug = {
  key: 'nitroprusside',
  meaning: 'donor of nitric oxide, with cyanide',
  kinetics: {
    v1: 0.2,
    k10: 0.7,
    ke0: 2,
    elsewhere: 1,
    source: 'gone within 2 min in blood; five cyanide in each molecule, Friederich 1995',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'vasodilator', halfUgPerL: 45, source: '0.3-3 ug/kg/min; review: clinical' },
    { target: 'nitrate', halfUgPerL: 60, source: 'review: clinical' },
  ],
  metabolite: {
    drug: 'cyanide',
    share: 0.1,
    source: 'five of 27 g/mol from 262 g/mol, most of it made into thiocyanate, Friederich 1995',
  },
  limits: { doseMg: 200, rateMgPerMin: 10 },
};
