import type { Drug } from '../types.ts';

export const parathion: Drug = {
  key: 'parathion',
  meaning: 'organophosphate insecticide, as its active oxon',
  kinetics: {
    v1: 1.2,
    k10: 0.004,
    k12: 0.06,
    k21: 0.01,
    ke0: 0.06,
    elsewhere: 0.4,
    extraction: 0.5,
    source: 'Eddleston 2005: lipophilic, slow to be activated, lasting days; review: clinical',
  },
  routes: {
    oral: { perMin: 0.03, fraction: 0.8 },
    transdermal: { perMin: 0.003, fraction: 0.2 },
    inhaled: { perMin: 0.1, fraction: 0.6 },
  },
  mechanisms: [],
  limits: { doseMg: 50000, rateMgPerMin: 1 },
};
