import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CASE_RULES } from './case-rules.ts';
import { CATALOGUE_RULES } from './catalogue-rules.ts';
import { READING_RULES } from './lint.ts';

const guide = readFileSync(fileURLToPath(new URL('../../../../docs/guides/authoring.md', import.meta.url)), 'utf8');

describe('the authoring guide', () => {
  it('given all lint rules, when walked, then each stands in the guide with what it guards, and no other does', () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map((match) => [match[1], match[2]]);
    const rules = [...CASE_RULES, ...CATALOGUE_RULES].map(({ rule, what }) => [rule, what]);
    expect(rows).toEqual(expect.arrayContaining(rules));
    expect(rows.map(([rule]) => rule).sort()).toEqual([...rules.map(([rule]) => rule), ...READING_RULES].sort());
  });
});
