import type { Drug } from '../types.ts';

export const atropine: Drug = {
  key: 'atropine',
  meaning: 'muscarinic antagonist',
  kinetics: {
    v1: 0.35,
    k10: 0.02,
    k12: 0.25,
    k21: 0.06,
    ke0: 0.5,
    renal: 0.5,
    extraction: 0.3,
    source: 'Hinderling 1985: volume 1.7 L/kg at steady state, clearance 0.5 L/min, half-life 3-4 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.5 },
  },
  mechanisms: [
    {
      target: 'muscarinicBlock',
      halfUgPerL: 8,
      source: '0.04 mg/kg takes the vagus away, Jose 1966; half of the rise near 8 ug/L, above Hinderling 1985',
    },
    { target: 'vagalStimulus', halfUgPerL: 0.35, source: '0.25 mg slows the heart, Lonnerholm 1975' },
  ],
  limits: { doseMg: 200, rateMgPerMin: 5 },
};
