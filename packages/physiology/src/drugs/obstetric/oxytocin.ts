import type { Drug } from '../types.ts';

export const oxytocin: Drug = {
  key: 'oxytocin',
  meaning: 'contracts the uterus, opens vessels as a bolus',
  kinetics: {
    v1: 0.17,
    k10: 0.12,
    ke0: 1,
    elsewhere: 0.5,
    extraction: 0.3,
    source: 'Seitchik 1984: half-life 3-6 min, clearance 20 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.15, fraction: 0.9 },
  },
  mechanisms: [
    {
      target: 'uterotonic',
      halfUgPerL: 0.3,
      source: '5 U by vein contracts within a minute; ED90 0.35 U at elective caesarean, Carvalho 2004',
    },
    { target: 'vasodilator', halfUgPerL: 3, source: '5 U fast: mean pressure -20 to -30 %, Thomas 2007' },
  ],
  measure: { unitsPerMg: 595, source: 'about 1.68 ug in a unit' },
  limits: { doseMg: 0.2, rateMgPerMin: 0.1 },
};
