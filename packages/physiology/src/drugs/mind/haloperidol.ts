import type { Drug } from '../types.ts';

export const haloperidol: Drug = {
  key: 'haloperidol',
  meaning: 'D2 antagonist',
  kinetics: {
    v1: 2,
    k10: 0.011,
    k12: 0.1,
    k21: 0.02,
    ke0: 0.1,
    extraction: 0.6,
    source: 'Forsman 1976: volume 18 L/kg, clearance 0.7 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.95 },
    oral: { perMin: 0.015, fraction: 0.6 },
  },
  mechanisms: [
    {
      target: 'dopamineBlock',
      halfUgPerL: 2,
      source: 'half of D2 receptors at 0.5-1 ug/L, sedation above; Fitzgerald 2000',
    },
    { target: 'alphaBlock', halfUgPerL: 60, source: 'review: clinical' },
    {
      target: 'potassiumBlock',
      halfUgPerL: 35,
      source: 'QT longer with high doses by vein, FDA 2007; review: clinical',
    },
    { target: 'antiemetic', halfUgPerL: 3, source: 'review: clinical' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 20 },
};
