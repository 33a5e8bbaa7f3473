import type { Drug } from '../types.ts';

export const aminophylline: Drug = {
  key: 'aminophylline',
  meaning: 'theophylline salt: phosphodiesterase inhibitor',
  kinetics: {
    v1: 0.35,
    k10: 0.0019,
    k12: 0.05,
    k21: 0.1,
    ke0: 0.2,
    extraction: 0.03,
    renal: 0.1,
    source: 'Hendeles 1983: volume 0.5 L/kg, clearance 0.04 L/h/kg, half-life 8 h; 80 % theophylline',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.01, fraction: 0.95 },
  },
  mechanisms: [
    { target: 'phosphodiesterase', halfUgPerL: 28000, source: 'therapeutic 10-20 mg/L, Mitenko 1973' },
    {
      target: 'beta1',
      halfUgPerL: 60000,
      source: 'tachycardia by catecholamines and adenosine, Hendeles 1983; review: clinical',
    },
    { target: 'convulsant', halfUgPerL: 55000, source: 'convulsions above 40-60 mg/L, Zwillich 1975' },
  ],
  limits: { doseMg: 20000, rateMgPerMin: 200 },
};
