import type { Drug } from '../types.ts';

export const tramadol: Drug = {
  key: 'tramadol',
  meaning: 'weak opioid that also keeps noradrenaline and serotonin in the cleft',
  kinetics: {
    v1: 1.3,
    k10: 0.0046,
    k12: 0.05,
    k21: 0.025,
    ke0: 0.05,
    renal: 0.3,
    extraction: 0.3,
    source: 'Lintz 1986: volume 3 L/kg, half-life 6 h',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.06, fraction: 0.95 },
    oral: { perMin: 0.03, fraction: 0.7 },
  },
  mechanisms: [
    { target: 'analgesia', halfUgPerL: 900, source: 'monoamine reuptake, half of its analgesia; review: clinical' },
    { target: 'sympathomimetic', halfUgPerL: 9000, source: 'tachycardia in overdose, Spiller 1997; review: clinical' },
    {
      target: 'convulsant',
      halfUgPerL: 6000,
      source: 'convulsions in overdose from about 500 mg, Spiller 1997; review: clinical',
    },
  ],
  binding: {
    receptor: 'mu',
    onPerS: 1.756e-8,
    offPerS: 0.05,
    hill: 1,
    molarMass: 263.4,
    free: 1.0,
    efficacy: 1,
    source: 'analgesic from 300-600 ug/L with its metabolite, Lehmann 1990; review: clinical',
  },
  limits: { doseMg: 5000, rateMgPerMin: 100 },
};
