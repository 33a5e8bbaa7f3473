import type { Drug } from '../types.ts';

export const amoxicillinClavulanate: Drug = {
  key: 'amoxicillin-clavulanate',
  meaning: 'aminopenicillin with inhibitor',
  kinetics: {
    v1: 0.25,
    k10: 0.0115,
    ke0: 5,
    renal: 0.7,
    source: 'half-life about 1 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    oral: { perMin: 0.02, fraction: 0.7 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 8000, source: 'EUCAST breakpoint 8 mg/L' }],
  limits: { doseMg: 8000, rateMgPerMin: 2400 },
};
