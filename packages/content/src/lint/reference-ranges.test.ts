import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyteSchema } from '@openward/encounter';
import { actOnBody, advanceBody, createBody, quantities, type BodySpec } from '@openward/physiology';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../yaml/read-yaml.ts';

const file = fileURLToPath(new URL('../../../../content/laboratory/analytes.yaml', import.meta.url));
const analytes = z.array(analyteSchema).parse(readYaml(file, readFileSync(file, 'utf8')).located?.value);
type Person = BodySpec['person'];

const PEOPLE: readonly (readonly [string, Person])[] = [
  ['a man of 40', { sex: 'male', ageYears: 40, heightCm: 178, weightKg: 80, skinTone: 3 }],
  ['a woman of 30', { sex: 'female', ageYears: 30, heightCm: 165, weightKg: 62, skinTone: 6 }],
  [
    'a woman in the 34th week',
    { sex: 'female', ageYears: 30, heightCm: 165, weightKg: 75, skinTone: 3, pregnancyWeeks: 34 },
  ],
  ['a boy of 7', { sex: 'male', ageYears: 7, heightCm: 122, weightKg: 23, skinTone: 8 }],
];

describe('given somebody healthy', () => {
  it.each(PEOPLE)('when everything is measured in %s, then it lies in the range of that person', (_who, person) => {
    const made = createBody({ person, processes: [] }, 1);
    if (!made.ok) throw new Error(made.error.message);
    // On her back the womb lies on the great veins, so in late pregnancy one is measured on the side.
    if ((person.pregnancyWeeks ?? 0) >= 20) actOnBody(made.value, { kind: 'position', posture: 'leftLateral' });
    advanceBody(made.value, 50 * 60);
    const now: Readonly<Record<string, number>> = quantities(made.value);
    const outside = analytes.flatMap(({ analyte, from, reference }) => {
      if (!('quantity' in from)) return [];
      const plus = (from.plus ?? []).reduce((sum, each) => sum + (now[each.quantity] ?? NaN) * each.scale, 0);
      const value = (now[from.quantity] ?? NaN) * (from.scale ?? 1) + (from.offset ?? 0) + plus;
      const range = reference.find(
        (each) =>
          (each.sex ?? person.sex) === person.sex &&
          person.ageYears >= (each.fromAge ?? 0) &&
          person.ageYears < (each.underAge ?? 200) &&
          (person.pregnancyWeeks ?? 0) >= (each.fromWeeks ?? 0),
      );
      const inside = value >= (range?.low ?? -1e9) && value <= (range?.high ?? 1e9);
      return inside ? [] : [`${analyte} ${value}`];
    });
    expect(outside).toEqual([]);
  });
});
