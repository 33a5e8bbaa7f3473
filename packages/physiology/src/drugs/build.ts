import { exp, log } from '@openward/kernel';
import type { Person } from '../person/person.ts';
import type { Build, Kinetics, Rates } from './types.ts';

export function buildOf(person: Person): Build {
  const male = person.sex === 'male';
  const ratio = person.weightKg / person.heightCm;
  const leanKg = male ? 1.1 * person.weightKg - 128 * ratio * ratio : 1.07 * person.weightKg - 148 * ratio * ratio;
  return {
    male,
    ageYears: person.ageYears,
    weightKg: person.weightKg,
    heightCm: person.heightCm,
    leanKg: Math.max(0.3 * person.weightKg, leanKg),
  };
}

/** Weight for figures per kg, kg: that of the body, with 40 % of what stands above the ideal (Devine 1974) in obese adults. */
function dosingWeight(build: Build): number {
  if (build.ageYears < 16) return build.weightKg;
  const ideal = (build.male ? 50 : 45.5) + 0.9 * Math.max(0, build.heightCm - 152);
  return build.weightKg > 1.25 * ideal ? 1.25 * ideal + 0.4 * (build.weightKg - 1.25 * ideal) : build.weightKg;
}

/**
 * How much faster a child's rates run: the quarter power of weight (Holford 1996), held back in the first two years by
 * the ripening of the organs (half of the adult's at 48 weeks after conception, Hill 3.4: Rhodin 2009).
 */
function childhood(build: Build): { exchange: number; elimination: number } {
  if (build.ageYears >= 16) return { exchange: 1, elimination: 1 };
  const exchange = Math.min(2.2, exp(-0.25 * log(build.weightKg / 70)));
  const weeks = 40 + 52.18 * build.ageYears;
  const ripe = exp(3.4 * log(weeks / 47.7));
  return { exchange, elimination: exchange * (ripe / (1 + ripe)) };
}

/** The rates of a drug in this person, computed once when it is first given. */
export function ratesOf(kinetics: Kinetics, build: Build): Rates {
  const child = childhood(build);
  const { exchange } = child;
  const base: Rates = {
    volume: kinetics.v1 * dosingWeight(build),
    k10: kinetics.k10 * child.elimination,
    k12: (kinetics.k12 ?? 0) * exchange,
    k21: (kinetics.k21 ?? 0) * exchange,
    k13: (kinetics.k13 ?? 0) * exchange,
    k31: (kinetics.k31 ?? 0) * exchange,
    ke0: kinetics.ke0 * exchange,
  };
  return kinetics.covariates && build.ageYears >= 16 ? { ...base, ...kinetics.covariates(build) } : base;
}

/** Rates from volumes in L and clearances in L/min. */
export function ratesFrom(
  volumes: readonly [number, number, number],
  clearances: readonly [number, number, number],
): Omit<Rates, 'ke0'> {
  const [v1, v2, v3] = volumes;
  const [c1, c2, c3] = clearances;
  return { volume: v1, k10: c1 / v1, k12: c2 / v1, k21: c2 / v2, k13: c3 / v1, k31: c3 / v3 };
}
