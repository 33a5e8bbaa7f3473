import { join } from 'node:path';
import { runProtocol } from '@openward/physiology';
import { expect, test } from 'vitest';
import { bundleEngine } from '../../scripts/lib/build-engine.ts';
import { launchBrowser } from '../support/browser.ts';
import { evaluateInFirefox } from '../support/firefox.ts';
import { polytrauma } from './same-run/polytrauma.ts';

const LIMIT_MS = 240_000;

test(
  'given an hour of polytrauma, when run in Node, Chromium and Firefox, then every sample and beat hashes the same',
  async () => {
    const { code } = await bundleEngine(join(import.meta.dirname, 'same-run/polytrauma.ts'));
    const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
    const node = ((await import(address)) as { hour(): string }).hour();
    const browser = await launchBrowser();
    let chromium: string;
    try {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>Same run</title>');
      // As text, because the test runner rewrites the imports of a function.
      chromium = await page.evaluate<string>(`import(${JSON.stringify(address)}).then((it) => it.hour())`);
    } finally {
      await browser.close();
    }
    const firefox = await evaluateInFirefox(code, 'it.hour()', LIMIT_MS);
    expect(node).toMatch(/^[0-9a-f]{16,}$/);
    expect({ chromium, firefox }).toEqual({ chromium: node, firefox: node });
  },
  3 * LIMIT_MS,
);

test('given an hour of polytrauma, when run, then every step is accepted and the body answers', () => {
  const run = runProtocol(polytrauma());
  if (!run.ok) throw new Error(run.error[0]?.message);
  const trace = run.value.main;
  expect(trace?.timesS.at(-1)).toBe(3600);
  expect(Math.max(...(trace?.series['heartRate'] ?? []))).toBeGreaterThan(110);
  expect(Math.min(...(trace?.series['bloodVolume'] ?? []))).toBeLessThan(4500);
});
