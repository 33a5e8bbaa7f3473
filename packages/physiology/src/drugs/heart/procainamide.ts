import type { Drug } from '../types.ts';

export const procainamide: Drug = {
  key: 'procainamide',
  meaning: 'class Ia antiarrhythmic',
  kinetics: {
    v1: 0.7,
    k10: 0.0085,
    k12: 0.1,
    k21: 0.06,
    ke0: 0.4,
    renal: 0.5,
    extraction: 0.3,
    source: 'Giardina 1973: volume 2 L/kg, half-life 3 h, half renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.03, fraction: 0.8 },
  },
  mechanisms: [
    { target: 'sodiumBlock', halfUgPerL: 12000, source: 'QRS longer at 4-10 mg/L, Koch-Weser 1971' },
    { target: 'potassiumBlock', halfUgPerL: 11000, source: 'QT longer, Koch-Weser 1971' },
    { target: 'antiarrhythmic', halfUgPerL: 5000, source: '4-10 mg/L' },
    { target: 'vasodilator', halfUgPerL: 30000, source: 'ganglia, when given fast; review: clinical' },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 100 },
};
