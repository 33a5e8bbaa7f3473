import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { since } from '../lib/say.ts';
import { root } from '../lib/tree.ts';
import type { Suite, Tally } from './suite.ts';

/** Runs one suite; a suite that threw or ran nothing has failed. */
export async function runOne(suite: Suite, logFolder: string): Promise<Tally> {
  try {
    const tally = await suite.run(logFolder);
    if (tally.passed + tally.failed > 0) return tally;
    return { passed: 0, failed: 1, report: `the suite ${suite.name} ran no test` };
  } catch (error) {
    return { passed: 0, failed: 1, report: String(error instanceof Error ? error.stack : error) };
  }
}

/** Runs `suites` in order with a line each, then prints the closing line `N passed, N failed`. Returns the exit code. */
export async function runSuites(suites: readonly Suite[]): Promise<number> {
  const logFolder = join(root, 'test-results');
  rmSync(logFolder, { recursive: true, force: true });
  mkdirSync(logFolder, { recursive: true });
  const started = performance.now();
  let passed = 0;
  let failed = 0;
  for (const suite of suites) {
    const begun = performance.now();
    process.stdout.write(`${suite.name.padEnd(11)} … `);
    const tally = await runOne(suite, logFolder);
    passed += tally.passed;
    failed += tally.failed;
    console.log(`${tally.passed} passed, ${tally.failed} failed in ${since(begun)}`);
    if (tally.report) console.log(`${tally.report.replace(/^/gm, '    ')}\n`);
  }
  console.log(`finished in ${since(started)}; full logs in test-results/`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
