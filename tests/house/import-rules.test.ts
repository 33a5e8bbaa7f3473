import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

/** For every rule, a tree of files that breaks it and nothing else. */
const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': {
    'packages/kernel/src/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
    'packages/kernel/src/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
  },
  resolves: { 'packages/kernel/src/a.ts': "import { b } from './missing.ts';\nexport const a = b;" },
  'known-package': {
    'packages/novelty/src/index.ts': "import { b } from './b.ts';\nexport const a = b;",
    'packages/novelty/src/b.ts': 'export const b = 1;',
  },
  'package-through-its-door': {
    'packages/rules/src/index.ts': "import { b } from '../../kernel/src/inner.ts';\nexport const a = b;",
    'packages/kernel/src/inner.ts': 'export const b = 1;',
  },
  'pure-without-host': {
    'packages/kernel/src/index.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
  },
  'capability-through-its-door': {
    'apps/server/src/capabilities/cases/cases.routes.ts':
      "import { b } from '../accounts/accounts.store.ts';\nexport const a = b;",
    'apps/server/src/capabilities/accounts/accounts.store.ts': 'export const b = 1;',
  },
  'rest-of-app-through-the-door': {
    'apps/web/src/main.tsx': "import { b } from './features/cases/inner.ts';\nexport const a = b;",
    'apps/web/src/features/cases/inner.ts': 'export const b = 1;',
  },
  'app-not-into-app': {
    'apps/web/src/main.tsx': "import { b } from '../../server/src/contract.ts';\nexport const a = b;",
    'apps/server/src/contract.ts': 'export const b = 1;',
  },
  'contracts-alone': {
    'apps/server/src/contracts/index.ts': "import { b } from '../app.ts';\nexport const a = b;",
    'apps/server/src/app.ts': 'export const b = 1;',
  },
  'world-without-react': {
    'apps/web/src/world/scene.ts': "import { b } from '../shell/frame.ts';\nexport const a = b;",
    'apps/web/src/shell/frame.ts': 'export const b = 1;',
  },
  'shipped-without-tests': {
    'apps/server/src/app.ts': "import { b } from './app.test.ts';\nexport const a = b;",
    'apps/server/src/app.test.ts': 'export const b = 1;',
  },
  'shipped-declared': {
    'package.json': '{ "name": "t", "devDependencies": { "tool": "1" } }',
    'node_modules/tool/package.json': '{ "name": "tool", "version": "1.0.0", "main": "index.js" }',
    'node_modules/tool/index.js': 'module.exports = 1;',
    'apps/server/src/app.ts': "import tool from 'tool';\nexport const a = tool;",
  },
  'kernel-imports-only-nothing': {
    'packages/kernel/src/index.ts': "import { b } from '../../rules/src/index.ts';\nexport const a = b;",
    'packages/rules/src/index.ts': 'export const b = 1;',
  },
};

/** The directions of the table in docs/architecture.md: an import each that it forbids. */
const wrongWay: readonly (readonly [from: string, to: string])[] = [
  ['rules', 'physiology'],
  ['physiology', 'dialogue'],
  ['dialogue', 'physiology'],
  ['procedures', 'imaging'],
  ['imaging', 'encounter'],
  ['encounter', 'content'],
  ['content', 'learning'],
  ['learning', 'encounter'],
  ['credentials', 'learning'],
  ['interop', 'insight'],
  ['insight', 'physiology'],
];

const temporary: string[] = [];
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

/** Names of the rules a tree of files breaks. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openward-imports-'));
  temporary.push(folder);
  for (const [name, text] of Object.entries({ 'package.json': '{ "name": "t" }', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { forbidden, options } = config;
  const roots = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))].filter(
    (r) => r === 'packages' || r === 'apps',
  );
  const { output } = await cruise(roots, {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: folder,
  } as Parameters<typeof cruise>[1]);
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))];
}

const directionRules = config.forbidden.map(({ name }) => name).filter((name) => name.includes('-imports-only-'));

test.each(Object.keys(broken))('given a tree that breaks it, when cruised, then %s fires', async (rule) => {
  expect(await violations(broken[rule] ?? {})).toContain(rule);
});

test.each(wrongWay)('given an import from %s into %s, when cruised, then the table forbids it', async (from, to) => {
  const found = await violations({
    [`packages/${from}/src/index.ts`]: `import { b } from '../../${to}/src/index.ts';\nexport const a = b;`,
    [`packages/${to}/src/index.ts`]: 'export const b = 1;',
  });
  expect(found.filter((name) => name.startsWith(`${from}-imports-only-`))).toHaveLength(1);
});

test('given the rules, when listed, then each has a tree that breaks it', () => {
  const shown = new Set(['kernel', ...wrongWay.map(([from]) => from)]);
  expect(directionRules.filter((name) => !shown.has(name.split('-')[0] ?? ''))).toEqual([]);
  const others = config.forbidden.map(({ name }) => name).filter((name) => !directionRules.includes(name));
  expect(others.filter((name) => !(name in broken))).toEqual([]);
});

test('given a tree in order, when cruised, then no rule fires', async () => {
  const found = await violations({
    'packages/kernel/src/index.ts': "export { b } from './b.ts';",
    'packages/kernel/src/b.ts': 'export const b = 1;',
    'packages/rules/src/index.ts': "import { b } from '../../kernel/src/index.ts';\nexport const a = b;",
    'apps/server/src/capabilities/cases/index.ts':
      "import { a } from '../../../../../packages/rules/src/index.ts';\nexport const c = a;",
    'apps/server/src/app.ts': "import { c } from './capabilities/cases/index.ts';\nexport const d = c;",
    'apps/server/src/contracts/index.ts': 'export const e = 1;',
    'apps/web/src/main.tsx': "import { e } from '../../server/src/contracts/index.ts';\nexport const f = e;",
  });
  expect(found).toEqual([]);
});
