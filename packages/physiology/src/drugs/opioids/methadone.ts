import type { Drug } from '../types.ts';

export const methadone: Drug = {
  key: 'methadone',
  meaning: 'long-acting agonist of mu opioid receptors',
  kinetics: {
    v1: 0.8,
    k10: 0.00225,
    k12: 0.0375,
    k21: 0.012,
    ke0: 0.08,
    renal: 0.2,
    extraction: 0.1,
    source: 'Inturrisi 1987: volume 3.6 L/kg, half-life 20-35 h; by mouth a peak at 2.5-4 h, Eap 2002',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.05, fraction: 0.9 },
    subcutaneous: { perMin: 0.04, fraction: 0.9 },
    oral: { perMin: 0.005, fraction: 0.8 },
  },
  mechanisms: [
    {
      target: 'potassiumBlock',
      halfUgPerL: 2500,
      site: 'plasma',
      source:
        'QTc longer by some 10-30 ms at 500-1000 µg/L and beyond 500 ms in overdose, Krantz 2009, Martell 2005; review: clinical',
    },
  ],
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
