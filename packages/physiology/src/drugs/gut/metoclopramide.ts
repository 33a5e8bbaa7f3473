import type { Drug } from '../types.ts';

export const metoclopramide: Drug = {
  key: 'metoclopramide',
  meaning: 'D2 antagonist that empties the stomach',
  kinetics: {
    v1: 1.5,
    k10: 0.006,
    k12: 0.06,
    k21: 0.06,
    ke0: 0.4,
    renal: 0.2,
    extraction: 0.45,
    source: 'Bateman 1983: volume 3.4 L/kg, clearance 0.7 L/min, half-life 5 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    oral: { perMin: 0.03, fraction: 0.75 },
  },
  mechanisms: [
    { target: 'antiemetic', halfUgPerL: 40, source: 'review: clinical' },
    { target: 'dopamineBlock', halfUgPerL: 120, source: 'review: clinical' },
  ],
  limits: { doseMg: 500, rateMgPerMin: 20 },
};
