import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, coded, errorsPage, Refusal, statusOf, type ErrorCode } from './index.ts';

const source = join(import.meta.dirname, '..');
const page = join(import.meta.dirname, '../../../../docs/reference/errors.md');
const codes = Object.keys(catalogue) as ErrorCode[];

/** All our code but the catalogue and the tests. */
function code(): string {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('catalogue.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
}

describe('the error catalogue', () => {
  it('given the catalogue, when the page is made, then it is the one in the documentation', () => {
    expect(readFileSync(page, 'utf8')).toBe(errorsPage());
  });

  it('given a code of the catalogue, when our code is searched, then something refuses with it', () => {
    const text = code();
    expect(codes.filter((each) => !text.includes(`'${each}'`))).toEqual([]);
  });

  it.each(codes)('given %s, when its sentence is filled, then no place is left empty', (each) => {
    const { template, kind } = catalogue[each];
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const details = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(coded(each, details).message).not.toContain('{');
    expect(new Refusal(each, details).status).toBe(statusOf[kind]);
    expect(template).toMatch(/\.$/);
  });
});
