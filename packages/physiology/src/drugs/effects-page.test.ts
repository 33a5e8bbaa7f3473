import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EFFECTS } from './effects.ts';

it('given the page of drugs, when its table is read, then it names every effect and who reads it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/model-cards/drugs.md'), 'utf8').replace(
    / +/g,
    ' ',
  );
  const missing = Object.entries(EFFECTS).filter(
    ([key, effect]) => !page.includes(`| \`${key}\` | ${effect.meaning} | ${effect.readBy} |`),
  );
  expect(missing.map(([key]) => key)).toEqual([]);
});
