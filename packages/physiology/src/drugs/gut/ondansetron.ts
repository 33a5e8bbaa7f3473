import type { Drug } from '../types.ts';

export const ondansetron: Drug = {
  key: 'ondansetron',
  meaning: '5-HT3 antagonist',
  kinetics: {
    v1: 1,
    k10: 0.006,
    k12: 0.08,
    k21: 0.08,
    ke0: 0.4,
    extraction: 0.35,
    source: 'Roila 1995: volume 2 L/kg, clearance 0.4 L/min, half-life 4 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.95 },
    oral: { perMin: 0.02, fraction: 0.6 },
  },
  mechanisms: [
    { target: 'antiemetic', halfUgPerL: 25, source: 'Roila 1995; review: clinical' },
    { target: 'potassiumBlock', halfUgPerL: 900, source: 'QT about 6 ms longer at 8 mg, Zuo 2013' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 50 },
};
