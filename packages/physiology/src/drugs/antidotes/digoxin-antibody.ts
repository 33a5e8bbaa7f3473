import type { Drug } from '../types.ts';

export const digoxinAntibody: Drug = {
  key: 'digoxin-antibody',
  meaning: 'antibody fragments that bind digoxin',
  kinetics: {
    v1: 0.1,
    k10: 0.001,
    ke0: 2,
    renal: 0.5,
    elsewhere: 0.5,
    source: 'Antman 1990: volume 0.1-0.4 L/kg, half-life 15-20 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [],
  neutralises: [{ drug: 'digoxin', perMg: 0.0125, source: '40 mg bind 0.5 mg of digoxin, Antman 1990' }],
  limits: { doseMg: 2000, rateMgPerMin: 500 },
};
