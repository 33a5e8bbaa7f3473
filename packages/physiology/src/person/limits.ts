import type { Person } from './person.ts';
import { along, type Table } from './table.ts';

/** Heights and weights the body can be made for, by age in years: beyond the 0.1st and 99.9th centiles of the WHO and CDC growth charts. */
const SHORTEST: Table = [
  [0, 43],
  [1, 62],
  [2, 72],
  [5, 88],
  [10, 108],
  [16, 125],
];
const TALLEST: Table = [
  [0, 58],
  [1, 90],
  [2, 104],
  [5, 132],
  [10, 172],
  [16, 215],
];
const LIGHTEST: Table = [
  [0, 2],
  [1, 5.5],
  [2, 7],
  [5, 10],
  [10, 16],
  [16, 28],
];
const HEAVIEST: Table = [
  [0, 6],
  [1, 18],
  [2, 25],
  [5, 50],
  [10, 110],
  [16, 250],
];

export interface Limit {
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly [key: string]: string | number;
}

/** The first thing about a person that no body can have, with what would be possible; null where all is. */
export function impossible(p: Person): Limit | null {
  const age = p.ageYears;
  const checks: readonly Limit[] = [
    { what: 'the age in years', low: 0, high: 105, value: age },
    { what: 'the height in cm', low: along(SHORTEST, age), high: along(TALLEST, age), value: p.heightCm },
    { what: 'the weight in kg', low: along(LIGHTEST, age), high: along(HEAVIEST, age), value: p.weightKg },
    {
      what: 'the body-mass index in kg/m²',
      low: 8,
      high: 90,
      value: (p.weightKg * 10000) / (p.heightCm * p.heightCm),
    },
    { what: 'the skin tone', low: 1, high: 10, value: p.skinTone },
    { what: 'the haemoglobin in g/L', low: 20, high: 260, value: p.haemoglobinGL ?? 150 },
    { what: 'the fitness', low: -1, high: 1, value: p.fitness ?? 0 },
    {
      what: 'the weeks of pregnancy',
      low: 0,
      high: p.sex === 'female' && age >= 10 && age <= 60 ? 42 : 0,
      value: p.pregnancyWeeks ?? 0,
    },
  ];
  for (const check of checks) if (!(check.value >= check.low && check.value <= check.high)) return rounded(check);
  return null;
}

const tenth = (v: number): number => Math.round(v * 10) / 10;
const rounded = (l: Limit): Limit => ({ what: l.what, low: tenth(l.low), high: tenth(l.high), value: l.value });
