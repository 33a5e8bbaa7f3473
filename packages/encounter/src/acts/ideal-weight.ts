export interface Build {
  readonly sex: string;
  readonly ageYears: number;
  readonly heightCm: number;
  readonly weightKg: number;
}

/**
 * The weight that breaths are measured by, kg: of the height in grown people (ARDS Network 2000), the lean weight of
 * the height in children (body-mass index 16 to 19, review: clinical), never more than they weigh.
 */
export function idealKg({ sex, ageYears, heightCm, weightKg }: Build): number {
  const m = heightCm / 100;
  if (ageYears >= 16 && heightCm >= 140) return (sex === 'male' ? 50 : 45.5) + 0.91 * (heightCm - 152.4);
  return Math.min(weightKg, (ageYears < 12 ? 16 : 19) * m * m);
}
