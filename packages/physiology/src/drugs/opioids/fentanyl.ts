import { ratesFrom } from '../build.ts';
import type { Drug } from '../types.ts';

export const fentanyl: Drug = {
  key: 'fentanyl',
  meaning: 'agonist of mu opioid receptors',
  kinetics: {
    v1: 0.173,
    k10: 0.0522,
    k12: 0.231,
    k21: 0.0784,
    k13: 0.128,
    k31: 0.0069,
    ke0: 0.25,
    extraction: 0.6,
    covariates({ weightKg }) {
      const size = weightKg / 70;
      const power = Math.sqrt(size) * Math.sqrt(Math.sqrt(size));
      const rates = ratesFrom([12.1 * size, 35.7 * size, 224 * size], [0.632 * power, 2.8 * power, 1.55 * power]);
      return { ...rates, ke0: 0.25 };
    },
    source:
      'stanpumpR set after McClain 1980, Scott 1987 and Shafer 1990: V 12.1, 35.7, 224 L, clearances 0.632, 2.8, 1.55 L/min at 70 kg; peak effect 3.7 min',
  },
  routes: {
    intravenous: { perMin: 0, fraction: 1 },
    intraosseous: { perMin: 0, fraction: 1 },
    intramuscular: { perMin: 0.1, fraction: 0.9 },
    intranasal: { perMin: 0.2, fraction: 0.8 },
    buccal: { perMin: 0.05, fraction: 0.5 },
    transdermal: { perMin: 0.0005, fraction: 0.9 },
  },
  mechanisms: [],
  binding: {
    receptor: 'mu',
    onPerS: 3.081e-5,
    offPerS: 4.331e-3,
    hill: 0.844,
    molarMass: 336.5,
    free: 0.12,
    efficacy: 1,
    source:
      'Mann 2022; 84 % bound to protein, and what reaches the receptor of the rest; ventilation halved near 2.2 ug/L (Cartwright 1983: 1.5-3)',
  },
  limits: { doseMg: 5, rateMgPerMin: 1 },
};
