import type { Person } from '../src/contract.ts';

/** The people whose steady states are packed with the engine. */
export const PEOPLE: readonly Person[] = [
  { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3 },
  { sex: 'female', ageYears: 30, heightCm: 164, weightKg: 62, skinTone: 3 },
  { sex: 'male', ageYears: 75, heightCm: 174, weightKg: 78, skinTone: 3 },
  { sex: 'female', ageYears: 75, heightCm: 160, weightKg: 66, skinTone: 3 },
];
