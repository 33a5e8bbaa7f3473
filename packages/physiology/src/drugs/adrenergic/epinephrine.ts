import type { Drug } from '../types.ts';

export const epinephrine: Drug = {
  key: 'epinephrine',
  meaning: 'adrenaline, agonist of alpha and beta receptors',
  kinetics: {
    v1: 0.16,
    k10: 1.4,
    ke0: 1.5,
    elsewhere: 0.6,
    extraction: 0.8,
    source:
      'apparent clearance 0.22 L/min/kg in venous plasma: 259 and 484 ng/L at 50 and 100 ng/kg/min, Stratton 1985; half-life under a minute after a bolus, Mielke 1998',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 0.9 },
    intramuscular: { perMin: 0.035, fraction: 0.8 },
    subcutaneous: { perMin: 0.012, fraction: 0.8 },
    nebulised: { perMin: 0.1, fraction: 0.05 },
  },
  mechanisms: [
    { target: 'beta2', halfUgPerL: 0.24, source: 'Stratton 1985: resistance falls first' },
    { target: 'beta1', halfUgPerL: 1.1, source: 'Stratton 1985: rate and output' },
    { target: 'alpha', halfUgPerL: 3, source: 'constriction at higher concentrations, review: clinical' },
  ],
  limits: { doseMg: 50, rateMgPerMin: 5 },
};
