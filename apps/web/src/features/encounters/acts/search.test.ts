import { expect, test } from 'vitest';
import { find } from './search.ts';

const TESTS = [
  { name: 'Venous blood gas', synonyms: ['VBG'] },
  { name: 'Chest X-ray', synonyms: ['CXR', 'radiograph'] },
  { name: 'Full blood count', synonyms: ['FBC', 'CBC'] },
  { name: 'Crossmatch' },
];
const names = (query: string): readonly string[] => find(TESTS, query).map((each) => each.name);

test.each([
  ['CXR', 'Chest X-ray'],
  ['x-ray chest', 'Chest X-ray'],
  ['blood gas', 'Venous blood gas'],
  ['fbc', 'Full blood count'],
  ['cross', 'Crossmatch'],
])('given %s, then %s comes first', (query, first) => {
  expect(names(query)[0]).toBe(first);
});

test('given a word that nothing answers, then nothing is found', () => {
  expect(names('unicorn')).toEqual([]);
});

test('given a query without words, then everything is there in its order', () => {
  expect(names('  ')).toHaveLength(4);
});
