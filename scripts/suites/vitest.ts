import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { tail, type Suite, type Tally } from './suite.ts';

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[] | null;
}
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

/** Counts a Vitest JSON report. A skipped or unfinished test is a failure, and so is a file that did not load. */
export function tallyOf(report: Report): Tally {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const bad = tests.filter((test) => test.status !== 'passed');
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status === 'passed'),
  );
  const lines = [
    ...bad.map(
      (test) =>
        `✗ ${test.fullName}${test.status === 'failed' ? '' : ` (${test.status})`}\n${(test.failureMessages ?? []).map((m) => m.split('\n').slice(0, 12).join('\n')).join('\n')}`,
    ),
    ...unloaded.map((file) => `✗ ${file.name}\n${file.message}`),
  ];
  return { passed: tests.length - bad.length, failed: bad.length + unloaded.length, report: lines.join('\n') };
}

/** A project of vitest.config.ts as a suite. */
export function vitest(project: string, env: Record<string, string> = {}): Suite {
  return {
    name: project,
    async run(logFolder) {
      const json = join(logFolder, `${project}.json`);
      const outcome = await node(
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${json}`,
        ],
        { log: join(logFolder, `${project}.log`), env },
      );
      if (!existsSync(json)) return { passed: 0, failed: 1, report: tail(outcome.text) };
      const tally = tallyOf(JSON.parse(readFileSync(json, 'utf8')) as Report);
      if (outcome.code !== 0 && tally.failed === 0) return { ...tally, failed: 1, report: tail(outcome.text) };
      return tally;
    },
  };
}
