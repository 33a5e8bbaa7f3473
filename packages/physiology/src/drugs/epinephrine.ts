import type { Drug } from './types.ts';

export const epinephrine: Drug = {
  key: 'epinephrine',
  meaning: 'adrenaline, agonist of alpha and beta receptors',
  kinetics: {
    v1: 0.11,
    k10: 1.2,
    ke0: 1.5,
    source: 'half-life 2-3.5 min, Abboud 2009; clearance between that of septic adults and of Stratton 1985 volunteers',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 0.9 },
    intramuscular: { perMin: 0.035, fraction: 0.8 },
    subcutaneous: { perMin: 0.012, fraction: 0.8 },
    nebulised: { perMin: 0.1, fraction: 0.05 },
  },
  mechanisms: [
    { target: 'beta2', halfUgPerL: 0.3, source: 'Stratton 1985: resistance falls first' },
    { target: 'beta1', halfUgPerL: 3, source: 'Stratton 1985: rate and output' },
    { target: 'alpha', halfUgPerL: 4.5, source: 'constriction at higher concentrations, review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
