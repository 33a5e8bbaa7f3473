import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const temporary: string[] = [];
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

interface Stand {
  /** What a stand-in for npm does: `$1` is `test` or `run`. */
  readonly npm: string;
  readonly withData: boolean;
  readonly ci?: boolean;
}

/** Runs `.ci/run` in a clone that holds nothing else, with a stand-in for npm and browsers already there. */
function ci({ npm, withData, ci: inCi = true }: Stand): { status: number | null; last: string; text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'openward-ci-'));
  temporary.push(folder);
  for (const name of ['clone/.ci', 'bin', ...(withData ? ['shared'] : [])])
    mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(import.meta.dirname, '../../.ci/run'), join(folder, 'clone/.ci/run'));
  writeFileSync(join(folder, 'bin/npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const { CI: _ci, ...env } = process.env;
  const { status, stdout } = spawnSync(join(folder, 'clone/.ci/run'), {
    cwd: tmpdir(),
    env: {
      ...env,
      ...(inCi ? { CI: 'true' } : {}),
      PATH: `${join(folder, 'bin')}:${env['PATH']}`,
      OPENWARD_BROWSER: '/browser',
      OPENWARD_FIREFOX: '/firefox',
    },
    encoding: 'utf8',
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1) ?? '', text: stdout };
}

const both = 'if [ "$1" = test ]; then echo "90 passed, 0 failed"; else echo "5 passed, 0 failed"; fi';

test('given both suites pass, when run from elsewhere, then the last line is the sum', () => {
  expect(ci({ npm: both, withData: true })).toMatchObject({ status: 0, last: '95 passed, 0 failed' });
});

test('given the first suite fails, when run, then the second runs all the same and the sum fails', () => {
  const npm = 'if [ "$1" = test ]; then echo "88 passed, 2 failed"; exit 1; fi; echo "5 passed, 0 failed"';
  expect(ci({ npm, withData: true })).toMatchObject({ status: 1, last: '93 passed, 2 failed' });
});

test('given a suite that ends without its line, when run, then that is a failure', () => {
  const npm = 'if [ "$1" = test ]; then echo "boom"; exit 1; fi; echo "5 passed, 0 failed"';
  expect(ci({ npm, withData: true })).toMatchObject({ status: 1, last: '5 passed, 1 failed' });
});

test('given no data beside the clone, when continuous integration runs, then it says so and fails', () => {
  const outcome = ci({ npm: both, withData: false });
  expect(outcome).toMatchObject({ status: 1, last: '90 passed, 1 failed' });
  expect(outcome.text).toContain('../shared is missing');
});

test('given no data beside the clone, when someone runs it at home, then only npm test counts', () => {
  expect(ci({ npm: both, withData: false, ci: false })).toMatchObject({ status: 0, last: '90 passed, 0 failed' });
});
