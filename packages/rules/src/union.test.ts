import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conditionSchema, type Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { referencedNames } from './names.ts';
import type { Timeline } from './timeline.ts';
import { describe } from './words/describe.ts';
import { explain } from './words/explain.ts';
import { phraseFor } from './words/phrases.ts';

/** One of each member, keyed by its discriminating field. */
const MEMBERS: Readonly<Record<string, Condition>> = {
  all: { all: [{ always: true }] },
  any: { any: [{ always: true }] },
  not: { not: { always: true } },
  always: { always: true },
  act: { act: { type: 'examine' } },
  ordered: { ordered: [{ type: 'examine' }, { type: 'say' }] },
  vital: { vital: 'heartRate', above: 1 },
  elapsed: { elapsed: { since: 'start' } },
  happened: { happened: 'start' },
};
const empty: Timeline = { entries: [], samples: [], endTick: 0, profile: {} };

test('the list of members here is the list in the schema', () => {
  const source = readFileSync(new URL('./condition.ts', import.meta.url), 'utf8');
  const union = source.slice(source.indexOf('export const conditionSchema'));
  const inSchema = [...union.matchAll(/z\.strictObject\(\{\s*(\w+):/g)].map((m) => m[1]);
  expect(inSchema.filter((member) => member !== 'since')).toEqual(Object.keys(MEMBERS));
});

test.each(Object.entries(MEMBERS))('given the member %s, then every door takes it', (_, condition) => {
  expect(conditionSchema.parse(condition)).toEqual(condition);
  expect(evaluate(condition, empty).holds).toBeTypeOf('boolean');
  expect(describe(condition)).not.toBe('');
  expect(explain(condition, empty)).toMatch(/^[A-Z0-9]/);
  expect(referencedNames(condition).types).toBeInstanceOf(Array);
});

test('every act of the encounter and every event that is matched has words of its own', () => {
  const acts = readFileSync(new URL('../../encounter/src/contract/act.ts', import.meta.url), 'utf8');
  const types = [...acts.matchAll(/type: z\.literal\('(\w+)'\)/g)].map((m) => m[1] as string);
  expect(types.length).toBeGreaterThan(30);
  const wordless = types.filter((type) => phraseFor(type, 'NO WORDS', {}).done === 'noted');
  expect(wordless).toEqual([]);
});
