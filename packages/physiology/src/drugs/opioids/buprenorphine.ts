import type { Drug } from '../types.ts';

export const buprenorphine: Drug = {
  key: 'buprenorphine',
  meaning: 'partial agonist of mu opioid receptors that lets go slowly',
  kinetics: {
    v1: 0.23,
    k10: 0.08,
    k12: 0.12,
    k21: 0.03,
    k13: 0.06,
    k31: 0.002,
    ke0: 0.05,
    extraction: 0.8,
    source: 'Bullingham 1980; effect-site half-time of respiratory depression, Yassen 2007; review: clinical',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.1, fraction: 0.9 },
    sublingual: { perMin: 0.02, fraction: 0.4 },
    buccal: { perMin: 0.02, fraction: 0.45 },
    transdermal: { perMin: 0.0003, fraction: 0.15 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 1.582e-6,
    offPerS: 0.000287,
    hill: 1,
    molarMass: 467.6,
    free: 1.0,
    efficacy: 0.56,
    source: 'Yassen 2007: kon 0.203 mL/ng/min, koff 0.0172 /min; intrinsic activity 0.56',
  },
  limits: { doseMg: 64, rateMgPerMin: 1 },
};
