import type { Drug } from '../types.ts';

export const ketorolac: Drug = {
  key: 'ketorolac',
  meaning: 'inhibitor of cyclo-oxygenase',
  kinetics: {
    v1: 0.12,
    k10: 0.0022,
    ke0: 0.05,
    renal: 0.6,
    source: 'Brocks 1992: volume 0.11-0.2 L/kg, half-life 5 h, renal',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.04, fraction: 1 },
    oral: { perMin: 0.04, fraction: 0.9 },
  },
  mechanisms: [
    { target: 'analgesia', halfUgPerL: 600, source: 'half effect 0.37 mg/L, Mandema 1996' },
    { target: 'antipyretic', halfUgPerL: 900, source: 'review: clinical' },
    { target: 'antiplatelet', halfUgPerL: 1200, source: 'review: clinical' },
    { target: 'prostaglandinBlock', halfUgPerL: 900, source: 'review: clinical' },
  ],
  limits: { doseMg: 1000, rateMgPerMin: 20 },
};
