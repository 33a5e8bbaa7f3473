import type { Drug } from '../types.ts';

export const morphine: Drug = {
  key: 'morphine',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 0.25,
    k10: 0.0705,
    k12: 0.1273,
    k21: 0.02596,
    k13: 0.01826,
    k31: 0.00163,
    ke0: 0.02,
    renal: 0.1,
    extraction: 0.65,
    source:
      'Lotsch (stanpumpR set); effect site with a half-time of 35 min, between that of Olofsen 2010 (hours) and the onset at the bedside (minutes); review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.9 },
    subcutaneous: { perMin: 0.05, fraction: 0.9 },
    oral: { perMin: 0.02, fraction: 0.3 },
    rectal: { perMin: 0.02, fraction: 0.3 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 3.681e-7,
    offPerS: 0.02,
    hill: 1,
    molarMass: 285.3,
    free: 1.0,
    efficacy: 1,
    source:
      'affinity from the concentration of half ventilation, about 31 ug/L at the effect site (breaths -25 to -30 % after 11 mg, Olofsen 2010; minimal effective 8-20 ug/L); fast dissociation, review: clinical',
  },
  limits: { doseMg: 500, rateMgPerMin: 50 },
};
