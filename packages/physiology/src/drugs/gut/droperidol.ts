import type { Drug } from '../types.ts';

export const droperidol: Drug = {
  key: 'droperidol',
  meaning: 'D2 antagonist',
  kinetics: {
    v1: 0.5,
    k10: 0.012,
    k12: 0.1,
    k21: 0.05,
    ke0: 0.2,
    extraction: 0.75,
    source: 'Fischler 1986: volume 1.5 L/kg, clearance 14 mL/kg/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.08, fraction: 0.95 },
  },
  mechanisms: [
    { target: 'antiemetic', halfUgPerL: 3, source: '0.625-1.25 mg, review: clinical' },
    { target: 'dopamineBlock', halfUgPerL: 6, source: 'review: clinical' },
    { target: 'alphaBlock', halfUgPerL: 40, source: 'pressure may fall, review: clinical' },
    { target: 'potassiumBlock', halfUgPerL: 70, source: 'QT longer by 10-40 ms, Lischke 1994' },
    { target: 'h1Block', halfUgPerL: 30, source: 'review: clinical' },
  ],
  limits: { doseMg: 100, rateMgPerMin: 20 },
};
