import type { Drug } from '../types.ts';

export const alfentanil: Drug = {
  key: 'alfentanil',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 0.031,
    k10: 0.088,
    k12: 0.66,
    k21: 0.106,
    k13: 0.0674,
    k31: 0.0178,
    ke0: 0.77,
    extraction: 0.3,
    source: 'Scott 1987: V 2.2, 6.7, 14.5 L, clearance 0.195 L/min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intranasal: { perMin: 0.15, fraction: 0.65 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 6.942e-7,
    offPerS: 0.05,
    hill: 1,
    molarMass: 416.5,
    free: 1.0,
    efficacy: 1,
    source: 'ventilation halved near 50-75 ug/L, Glass 1999 (1:59 to remifentanil)',
  },
  limits: { doseMg: 50, rateMgPerMin: 10 },
};
