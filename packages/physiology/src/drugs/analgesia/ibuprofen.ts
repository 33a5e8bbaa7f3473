import type { Drug } from '../types.ts';

export const ibuprofen: Drug = {
  key: 'ibuprofen',
  meaning: 'inhibitor of cyclo-oxygenase',
  kinetics: {
    v1: 0.15,
    k10: 0.0055,
    ke0: 0.03,
    extraction: 0.01,
    source: 'Davies 1998: volume 0.12 L/kg, half-life 2 h',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.9 },
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [
    { target: 'antipyretic', halfUgPerL: 10000, source: '10-20 mg/L, Davies 1998' },
    { target: 'analgesia', halfUgPerL: 14000, source: 'Davies 1998; review: clinical' },
    { target: 'antiplatelet', halfUgPerL: 60000, source: 'review: clinical' },
    {
      target: 'prostaglandinBlock',
      halfUgPerL: 12000,
      source: 'filtration of a hard-pressed kidney; review: clinical',
    },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 100 },
};
