import type { Drug } from '../types.ts';

export const terlipressin: Drug = {
  key: 'terlipressin',
  meaning: 'slow prodrug of vasopressin',
  kinetics: {
    v1: 0.2,
    k10: 0.035,
    ke0: 1,
    elsewhere: 1,
    source: 'Nilsson 1990: half-life 24-50 min, clearance 9 mL/kg/min; vasopressin split off slowly',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'v1', halfUgPerL: 90, source: 'itself weakly; review: clinical' }],
  metabolite: {
    drug: 'vasopressin',
    share: 0.012,
    source: 'lysine-vasopressin appears over hours, Forsling 1980; review: clinical',
  },
  limits: { doseMg: 20, rateMgPerMin: 2 },
};
