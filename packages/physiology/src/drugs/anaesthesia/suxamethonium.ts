import type { Drug } from '../types.ts';

export const suxamethonium: Drug = {
  key: 'suxamethonium',
  meaning: 'depolarising neuromuscular blocker',
  kinetics: {
    v1: 0.04,
    k10: 0.75,
    k12: 0.1,
    k21: 0.1,
    ke0: 0.9,
    elsewhere: 0.95,
    source: 'split by butyrylcholinesterase within minutes; 1 mg/kg lasts 5-8 min, Torda 1997; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.3, fraction: 0.8 },
  },
  mechanisms: [
    {
      target: 'depolarisingBlock',
      halfUgPerL: 420,
      source: 'ED95 0.3 mg/kg; 25 % twitch 5-8 min after 1 mg/kg, Smith 1988; review: clinical',
    },
  ],
  limits: { doseMg: 500, rateMgPerMin: 100 },
};
