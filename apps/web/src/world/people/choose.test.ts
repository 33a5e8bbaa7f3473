import { describe, expect, it } from 'vitest';
import index from '../../../../../content/people/people.json';
import { choosePerson, MONK, tintTo, type Wanted } from './choose.ts';
import type { BakedPerson } from './files.ts';

const PEOPLE = index as unknown as readonly BakedPerson[];
const someone: Wanted = { sex: 'female', ageYears: 40, skinTone: 5, hair: '', clothing: 'gown', glasses: false };

describe('choosing who plays whom', () => {
  it('given a person of any sex, age and tone, then the figure has that sex and is nearest in age among the like', () => {
    for (const sex of ['female', 'male'] as const)
      for (const ageYears of [6, 25, 45, 65, 85]) {
        const chosen = choosePerson(PEOPLE, { ...someone, sex, ageYears }, ['gown', 'clothes'], new Set());
        expect(chosen.sex).toBe(sex);
        expect(Math.abs(chosen.ageYears - ageYears)).toBeLessThan(22);
      }
  });

  it('given a head-scarf in the words of the case, then the figure wears one', () => {
    const chosen = choosePerson(
      PEOPLE,
      { ...someone, ageYears: 78, hair: 'covered by a cream cotton scarf' },
      ['clothes'],
      new Set(),
    );
    expect(chosen.headCovering).toBe(true);
  });

  it('given somebody already played, then another is chosen', () => {
    const first = choosePerson(PEOPLE, someone, ['scrubs'], new Set());
    const second = choosePerson(PEOPLE, someone, ['scrubs'], new Set([first.key]));
    expect(second.key).not.toBe(first.key);
  });

  it('given any figure and any tone, then the tint is finite, positive and darker for darker tones', () => {
    for (const { skinColour } of PEOPLE) {
      const light = tintTo(skinColour, 1);
      const dark = tintTo(skinColour, MONK.length);
      expect(light.every((v, i) => Number.isFinite(v) && v >= (dark[i] ?? 0) && (dark[i] ?? 0) > 0)).toBe(true);
    }
  });
});
