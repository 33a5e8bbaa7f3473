import type { Drug } from '../types.ts';

export const amiodarone: Drug = {
  key: 'amiodarone',
  meaning: 'class III antiarrhythmic with weak block of beta receptors and calcium and sodium channels',
  kinetics: {
    v1: 0.25,
    k10: 0.0055,
    k12: 0.18,
    k21: 0.02,
    k13: 0.08,
    k31: 0.0006,
    ke0: 0.15,
    extraction: 0.15,
    source: 'Andreasen 1981: fast spread into a volume of 60 L/kg, clearance 0.15-0.3 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.005, fraction: 0.45 },
  },
  mechanisms: [
    { target: 'potassiumBlock', halfUgPerL: 1400, source: 'QT longer at 1-2.5 mg/L, Singh 1983' },
    { target: 'antiarrhythmic', halfUgPerL: 900, source: 'therapeutic 0.5-2.5 mg/L' },
    { target: 'beta1Block', halfUgPerL: 4500, source: 'non-competitive, Polster 1976; review: clinical' },
    { target: 'calciumBlockHeart', halfUgPerL: 4500, source: 'review: clinical' },
    { target: 'sodiumBlock', halfUgPerL: 6000, source: 'in active channels, Mason 1984' },
    {
      target: 'vasodilator',
      halfUgPerL: 6000,
      source: 'solvent and drug: pressure falls 10-20 % after 5 mg/kg, Munoz 1988; review: clinical',
    },
  ],
  limits: { doseMg: 5000, rateMgPerMin: 300 },
};
