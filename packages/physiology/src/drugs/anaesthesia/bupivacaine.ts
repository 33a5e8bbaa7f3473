import type { Drug } from '../types.ts';

export const bupivacaine: Drug = {
  key: 'bupivacaine',
  meaning: 'long-acting local anaesthetic',
  kinetics: {
    v1: 0.35,
    k10: 0.012,
    k12: 0.09,
    k21: 0.045,
    ke0: 0.8,
    extraction: 0.35,
    source: 'Tucker 1979: volume 1 L/kg, clearance 0.58 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    subcutaneous: { perMin: 0.015, fraction: 1 },
  },
  mechanisms: [
    {
      target: 'sodiumBlock',
      halfUgPerL: 1400,
      source: 'QRS widens from 2-4 mg/L, slow to leave the channel, Clarkson 1985',
    },
    { target: 'convulsant', halfUgPerL: 2600, source: 'convulsions at 2-4 mg/L, Scott 1989' },
    { target: 'cardiacDepressant', halfUgPerL: 4500, source: 'contractility, Groban 2003; review: clinical' },
  ],
  lipophilic: 1.2,
  limits: { doseMg: 1000, rateMgPerMin: 300 },
};
