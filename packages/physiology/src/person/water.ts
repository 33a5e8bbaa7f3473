import type { Person } from './person.ts';

/** Total body water, mL: Watson, Watson & Batt 1980. */
export function totalWater(person: Person): number {
  const { ageYears, heightCm, weightKg } = person;
  const litres =
    person.sex === 'male'
      ? 2.447 - 0.09516 * ageYears + 0.1074 * heightCm + 0.3362 * weightKg
      : -2.097 + 0.1069 * heightCm + 0.2466 * weightKg;
  return 1000 * Math.max(0.35 * weightKg, litres);
}

/** Water of the cells, mL: what plasma, interstitium and the red cells (seven tenths water) leave. */
export function cellWater(person: Person, plasmaMl: number, interstitialMl: number, redCellsMl: number): number {
  return Math.max(0.2 * person.weightKg * 1000, totalWater(person) - plasmaMl - interstitialMl - 0.7 * redCellsMl);
}
