import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { DRUGS } from '@openward/physiology';
import { bundleEngine } from '../../scripts/lib/build-engine.ts';
import { root } from '../../scripts/lib/tree.ts';

const temporary: string[] = [];
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

/** Path of an entry file with `text`, beside a module `./part.ts` that exports `part`. */
function entry(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'openward-bundle-'));
  temporary.push(folder);
  writeFileSync(join(folder, 'part.ts'), 'export const part = (x: number): number => x + 1;');
  writeFileSync(join(folder, 'engine.ts'), text);
  return join(folder, 'engine.ts');
}

test('given the same sources, when bundled twice, then the bytes and the hash are the same and nothing is imported', async () => {
  const file = entry("import { part } from './part.ts';\nexport const run = (): number => part(1);");
  const [first, second] = [await bundleEngine(file), await bundleEngine(file)];
  expect(second).toEqual(first);
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(first.code).not.toMatch(/^import /m);
  const module = (await import(`data:text/javascript,${encodeURIComponent(first.code)}`)) as { run(): number };
  expect(module.run()).toBe(2);
});

test('given another source, when bundled, then the hash is another', async () => {
  const one = await bundleEngine(entry('export const run = (): number => 1;'));
  const two = await bundleEngine(entry('export const run = (): number => 2;'));
  expect(one.hash).not.toBe(two.hash);
});

test.each([
  ["import { readFileSync } from 'node:fs';\nexport const run = readFileSync;"],
  ["export const run = () => import('node:fs');"],
  ["import { a } from './missing.ts';\nexport const run = a;"],
])('given %j, when bundled, then it is refused', async (text) => {
  await expect(bundleEngine(entry(text))).rejects.toThrow();
});

test('given the product’s engine, when bundled, then no prose of the body and no schema but that of acts goes along', async () => {
  const { code } = await bundleEngine(join(root, 'packages/encounter/src/engine.ts'));
  const prose = Object.values(DRUGS).flatMap(({ mechanisms }) => mechanisms.map(({ source }) => source));
  expect(prose.length).toBeGreaterThan(100);
  expect(prose.filter((source) => source.length > 20 && code.includes(source))).toEqual([]);
  expect(code).not.toContain('toJSONSchema');
});
