import type { Drug } from '../types.ts';

export const digoxin: Drug = {
  key: 'digoxin',
  meaning: 'blocks the sodium pump of the heart',
  kinetics: {
    v1: 0.6,
    k10: 0.0032,
    k12: 0.03,
    k21: 0.0028,
    ke0: 0.012,
    renal: 0.7,
    source: 'Reuning 1973: volume 7 L/kg, half-life 36 h; effect hours after plasma',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.7 },
  },
  mechanisms: [
    { target: 'sodiumPump', halfUgPerL: 2, source: 'therapeutic 0.5-2 ug/L, toxic above' },
    { target: 'avNodalBlock', halfUgPerL: 9, source: 'through vagus and node; review: clinical' },
  ],
  limits: { doseMg: 20, rateMgPerMin: 1 },
};
