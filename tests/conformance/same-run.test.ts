import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleEngine } from '../../scripts/lib/build-engine.ts';
import { launchBrowser } from '../support/browser.ts';

interface Bodies {
  hashes(): string[];
  chance(): string;
}

/** One bundle, the same bytes for both. */
async function bothHosts(): Promise<{ node: [string, ...string[]]; chromium: string[] }> {
  const { code } = await bundleEngine(join(import.meta.dirname, 'same-run/bodies.ts'));
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
  const bodies = (await import(address)) as Bodies;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Same run</title>');
    // As text, because the test runner rewrites the imports of a function.
    const script = `import(${JSON.stringify(address)}).then((bodies) => [bodies.chance(), ...bodies.hashes()])`;
    const chromium = await page.evaluate<string[]>(script);
    return { node: [bodies.chance(), ...bodies.hashes()], chromium };
  } finally {
    await browser.close();
  }
}

test('given the same bodies and the same acts, when run in Node and in Chromium, then every hash is the same', async () => {
  const { node, chromium } = await bothHosts();
  expect(chromium).toEqual(node);
  expect(new Set(node).size).toBe(5);
});
