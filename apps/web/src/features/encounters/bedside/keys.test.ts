import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESTINATIONS } from './destinations.ts';
import { FOLLOW_UPS } from './follow-ups.ts';

const folder = join(import.meta.dirname, '../../../../../../content/cases');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');

/** Keys after a name in the cases' YAML: one word, or a list in brackets that may start on the next line. */
function keysAfter(name: string): readonly string[] {
  const found = [
    ...text.matchAll(new RegExp(`${name}:\\s*(?:\\{\\s*(?:oneOf|includes):)?\\s*(\\[[^\\]]*\\]|[a-z][a-z0-9-]*)`, 'g')),
  ];
  return found.flatMap(([, list = '']) => list.match(/[a-z][a-z0-9-]*/g) ?? []);
}

test('given every playthrough and rubric, then each follow-up they speak of can be arranged', () => {
  const asked = keysAfter('followUp');
  expect(asked.length).toBeGreaterThan(2);
  expect(FOLLOW_UPS.map((each) => each.key)).toEqual(expect.arrayContaining([...new Set(asked)]));
});

test('given every rubric item about where the patient goes, then at least one of its places can be chosen', () => {
  const lists = [...text.matchAll(/destination:\s*\{\s*oneOf:\s*(\[[^\]]*\])/g)].map(
    ([, list = '']) => list.match(/[a-z][a-z0-9-]*/g) ?? [],
  );
  expect(lists.length).toBeGreaterThan(2);
  const offered = DESTINATIONS.map((each) => each.key);
  for (const list of lists)
    expect(
      list.some((key) => offered.includes(key)),
      list.join(),
    ).toBe(true);
});
