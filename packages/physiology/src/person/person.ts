import type { ChronicKey } from './chronic.ts';

/** Who the body belongs to. Skin tone is the Monk scale, 1 lightest to 10 darkest; it changes what is seen and what an oximeter reads, nothing else. */
export interface Person {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly heightCm: number;
  readonly weightKg: number;
  readonly skinTone: number;
  /** Blood haemoglobin, g/L; the sex's reference where left out. */
  readonly haemoglobinGL?: number;
  /** Endurance training: -1 deconditioned, 0 average (where left out), 1 an endurance athlete. */
  readonly fitness?: number;
  /** Completed weeks of pregnancy, 0 where left out. */
  readonly pregnancyWeeks?: number;
  /** Chronic state that the steady state starts from. */
  readonly chronic?: readonly { readonly condition: ChronicKey; readonly severity: number }[];
}
