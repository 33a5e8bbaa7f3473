import { describe, expect, it } from 'vitest';
import type { PublicCase } from './cases.queries.ts';
import { countFilters, filterCases, readFilters, valuesOf } from './filters.ts';

const item = (over: Partial<PublicCase>): PublicCase => ({
  id: 'a',
  version: 1,
  title: 'A rash after an antibiotic',
  summary: 'A man on a ward',
  specialties: ['Allergy', 'Acute medicine'],
  setting: 'Medical ward',
  level: 'student',
  minutes: 15,
  contentWarnings: [],
  ...over,
});
const cases = [
  item({}),
  item({
    id: 'b',
    title: 'A cyclist',
    summary: 'Struck by a van',
    specialties: ['Trauma'],
    setting: 'Resuscitation room',
    level: 'registrar',
    minutes: 25,
  }),
];
const ids = (filters: Parameters<typeof filterCases>[1]) => filterCases(cases, filters).map((each) => each.id);

describe('case filters', () => {
  it('given no filter, then every case is listed', () => expect(ids({})).toEqual(['a', 'b']));
  it('given words, then all of them must occur somewhere in the case', () => {
    expect(ids({ q: 'Rash WARD' })).toEqual(['a']);
    expect(ids({ q: 'rash van' })).toEqual([]);
  });
  it('given specialty, level, setting or length, then each narrows', () => {
    expect(ids({ specialty: 'Trauma' })).toEqual(['b']);
    expect(ids({ level: 'student' })).toEqual(['a']);
    expect(ids({ setting: 'Resuscitation room' })).toEqual(['b']);
    expect(ids({ within: 15 })).toEqual(['a']);
  });
  it('given only reviewed cases, then those awaiting review are left out', () => {
    const signed = item({ id: 'c', clinicalReview: { status: 'reviewed' } });
    expect(filterCases([...cases, signed], { reviewed: true }).map((each) => each.id)).toEqual(['c']);
  });
  it('given a query string with nonsense, when read, then only what is understood is kept', () => {
    expect(readFilters({ q: ' ', within: 'soon', level: 4, reviewed: 'yes' })).toEqual({});
    expect(readFilters({ q: 'x', within: 20, reviewed: true })).toEqual({ q: 'x', within: 20, reviewed: true });
    expect(countFilters(readFilters({ q: 'x', within: 20, reviewed: true }))).toBe(2);
  });
  it('given cases, when values are listed, then each occurs once in order', () => {
    expect(valuesOf(cases, (each) => each.specialties)).toEqual(['Acute medicine', 'Allergy', 'Trauma']);
  });
});
