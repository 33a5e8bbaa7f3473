import type { Drug } from '../types.ts';

export const piperacillinTazobactam: Drug = {
  key: 'piperacillin-tazobactam',
  meaning: 'beta-lactam antibiotic with inhibitor',
  kinetics: {
    v1: 0.21,
    k10: 0.012,
    ke0: 5,
    renal: 0.7,
    source: 'half-life about 1 h, review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
  },
  mechanisms: [{ target: 'antibacterial', halfUgPerL: 16000, source: 'susceptible breakpoint 8-16 mg/L, EUCAST' }],
  limits: { doseMg: 18000, rateMgPerMin: 4500 },
};
