import type { Person } from './person.ts';

/** Cycling reaches about this share of the treadmill's uptake (Myers 2017). */
const CYCLING = 0.95;
const POUNDS = 2.20462;
/** Change of the largest uptake from average to trained or deconditioned (Hellsten & Nyberg 2016; Saltin 1968). */
const TRAINED = 0.38;

/** The largest oxygen uptake in cycling, mL/min: FRIEND registry, Myers et al. 2017, Prog Cardiovasc Dis 60:21, for the untrained; less in heart failure. */
export function oxygenUptakeOf(person: Person): number {
  const perKg = 79.9 - 0.39 * person.ageYears - (person.sex === 'male' ? 0 : 13.7) - 0.127 * person.weightKg * POUNDS;
  return Math.max(12, perKg * CYCLING) * (1 + TRAINED * (person.fitness ?? 0)) * person.weightKg;
}
