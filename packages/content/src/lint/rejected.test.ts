import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../yaml/read-yaml.ts';
import { breakSchema, broken } from './broken.ts';
import { CASE_RULES } from './case-rules.ts';
import { CATALOGUE_RULES } from './catalogue-rules.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { readCase } from '../cases/read-case.ts';
import { lint, lintCase, READING_RULES } from './lint.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const rejected = join(content, 'rejected');

function read(folder: string, prefix: string, keep: (path: string) => boolean): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(keep)
    .map((path) => [prefix + path, readFileSync(join(folder, path), 'utf8')] as const);
}

const files = new Map([
  ...read(content, '', (path) => !/^(cases|rejected)\//.test(path)),
  ...read(join(rejected, 'base'), 'cases/base/', () => true),
]);
const { catalogue } = readCatalogue(files);
const folders = readdirSync(rejected).filter((name) => name !== 'base');
const rules = [...CASE_RULES.map((rule) => rule.rule), ...CATALOGUE_RULES.map((rule) => rule.rule), ...READING_RULES];

describe('the linter', () => {
  it('given the sound case and the catalogue, when linted, then finds nothing', () => {
    expect(lint(files)).toEqual([]);
  });

  it('given all rules, when walked, then each has a broken case of its name and each broken case a rule', () => {
    expect([...folders].sort()).toEqual([...rules].sort());
  });

  it.each(folders)(
    'given the sound case broken as in rejected/%s, when linted, then that rule fires and no other',
    (name) => {
      const file = join(rejected, name, 'break.yaml');
      const how = breakSchema.parse(readYaml(file, readFileSync(file, 'utf8')).located?.value);
      const bad = broken(files, 'base', how);
      const problems = how.file.startsWith('/') ? lint(bad) : lintCase(readCase(bad, 'base'), catalogue);
      expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([name]);
      for (const { file: at, line, message } of problems) {
        expect(at).toMatch(/\.(yaml|md)$/);
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/^\S.*\.$/s);
      }
    },
  );
});
