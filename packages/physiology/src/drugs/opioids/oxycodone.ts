import type { Drug } from '../types.ts';

export const oxycodone: Drug = {
  key: 'oxycodone',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 1.1,
    k10: 0.0095,
    k12: 0.03,
    k21: 0.015,
    ke0: 0.08,
    renal: 0.1,
    extraction: 0.4,
    source: 'Poyhia 1993: volume 2.6 L/kg, clearance 0.8 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    subcutaneous: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.025, fraction: 0.6 },
    buccal: { perMin: 0.02, fraction: 0.5 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 2.804e-7,
    offPerS: 0.02,
    hill: 1,
    molarMass: 315.4,
    free: 1.0,
    efficacy: 1,
    source: 'affinity from an effective concentration of 20-50 ug/L, Kokki 2004; review: clinical',
  },
  limits: { doseMg: 400, rateMgPerMin: 50 },
};
