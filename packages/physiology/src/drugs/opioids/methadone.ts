import type { Drug } from '../types.ts';

export const methadone: Drug = {
  key: 'methadone',
  meaning: 'long-acting agonist of mu opioid receptors',
  kinetics: {
    v1: 0.3,
    k10: 0.006,
    k12: 0.1,
    k21: 0.012,
    ke0: 0.15,
    renal: 0.2,
    extraction: 0.1,
    source: 'Inturrisi 1987: volume 3.6 L/kg, half-life 20-35 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    subcutaneous: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.01, fraction: 0.8 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 2.813e-8,
    offPerS: 0.01,
    hill: 1,
    molarMass: 309.4,
    free: 1.0,
    efficacy: 1,
    source: 'analgesic 60-90 ug/L, Inturrisi 1990; review: clinical',
  },
  limits: { doseMg: 500, rateMgPerMin: 20 },
};
