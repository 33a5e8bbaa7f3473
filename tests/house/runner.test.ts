import { expect, test, vi } from 'vitest';
import { keeps } from '../../bench/support/row.ts';
import { table } from '../../bench/support/table.ts';
import { thirdParties } from '../../scripts/lib/third-parties.ts';
import { closingTally } from '../../scripts/suites/content.ts';
import { single, sum } from '../../scripts/suites/suite.ts';
import { projects } from '../../scripts/suites/types.ts';
import { tallyOf } from '../../scripts/suites/vitest.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'could not load',
  assertionResults: statuses.map((each, index) => ({
    fullName: `test ${index}`,
    status: each,
    failureMessages: ['because'],
  })),
});

test('given a report with a skipped test, when counted, then it is a failure', () => {
  const tally = tallyOf({ testResults: [file('passed', 'passed', 'skipped', 'pending')] });
  expect(tally).toMatchObject({ passed: 1, failed: 2 });
  expect(tally.report).toContain('skipped');
});

test('given a file that did not load, when counted, then it is a failure with its message', () => {
  const tally = tallyOf({ testResults: [file('failed')] });
  expect(tally).toMatchObject({ passed: 0, failed: 1 });
  expect(tally.report).toContain('could not load');
});

test('given failed tests, when counted, then the file is not counted on top', () => {
  expect(tallyOf({ testResults: [file('failed', 'failed', 'passed')] })).toMatchObject({ passed: 1, failed: 1 });
});

test.each([
  ['ok\n18 passed, 0 failed\n', 0, 18, 0],
  ['17 passed, 1 failed', 1, 17, 1],
  ['17 passed, 1 failed', 0, 17, 1],
  ['18 passed, 0 failed', 1, 18, 1],
  ['0 passed, 0 failed', 0, 0, 1],
  ['all good', 0, 0, 1],
])(
  'given %j and exit code %i, when the closing line is read, then %i passed and %i failed',
  (text, code, passed, failed) => {
    expect(closingTally('content', { code, text })).toMatchObject({ passed, failed });
  },
);

test('given a command that fails, when told, then its output is shown', () => {
  const tally = sum([single('good', { code: 0, text: 'fine' }), single('bad', { code: 2, text: 'broken pipe' })]);
  expect(tally).toMatchObject({ passed: 1, failed: 1 });
  expect(tally.report).toContain('broken pipe');
  expect(tally.report).not.toContain('fine');
});

test('given the workspaces, when the type-check projects are listed, then each package has a pure one and one for its tests', () => {
  const found = projects();
  const packages = [
    ...new Set(found.map((each) => /^packages\/[^/]+/.exec(each)?.[0]).filter((each) => each !== undefined)),
  ];
  expect(packages.length).toBeGreaterThan(5);
  for (const each of packages)
    expect(found).toEqual(expect.arrayContaining([`${each}/tsconfig.json`, `${each}/tsconfig.test.json`]));
});

test('given a row, when weighed against its budget, then bounds are inclusive and what is not a number never keeps it', () => {
  const row = { name: 'a', unit: 'ms', budget: { min: 1, max: 2 } };
  expect([1, 2, 0.9, 2.1, Number.NaN].map((value) => keeps({ ...row, value }))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(keeps({ ...row, budget: {}, value: Number.NaN })).toBe(false);
});

test('given rows, when printed, then a miss stands out and an informational one says so', () => {
  const text = table([
    { name: 'start', value: 60, unit: 'ms', budget: { max: 50 } },
    { name: 'share', value: 3, unit: '%', budget: { min: 5 }, informational: true },
    { name: 'rate', value: 900, unit: '/s', budget: { min: 860 } },
  ]);
  expect(text.split('\n').map((line) => /MISSED|informational|kept/.exec(line)?.[0])).toEqual([
    undefined,
    'MISSED',
    'informational',
    'kept',
  ]);
});

test('given a package without a licence, when the notice is written, then it refuses', () => {
  expect(() => thirdParties(JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }))).toThrow(
    'node_modules/a',
  );
});

test('given a package under a licence that is not accepted, when the notice is written, then it refuses', () => {
  const lock = (license: string): string =>
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', license } } });
  expect(() => thirdParties(lock('AGPL-3.0'))).toThrow('AGPL-3.0');
  expect(thirdParties(lock('(AGPL-3.0 OR MIT)'))).toContain('| a | 1.0.0 |');
});

test('given packages of development and of production, when the notice is written, then only what ships is named', () => {
  const text = thirdParties(
    JSON.stringify({
      packages: {
        '': { version: '0' },
        'packages/a': { version: '1' },
        'node_modules/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/c/node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/d': { version: '1.0.0', license: 'MIT', dev: true },
      },
    }),
  );
  expect(text).toContain('| b | 1.0.0, 2.0.0 | MIT |');
  expect(text).not.toContain('| d |');
});

test('given nothing to run, when the suites are run, then that is a failure', async () => {
  const { runOne } = await import('../../scripts/suites/run-suites.ts');
  const nothing = { name: 'empty', run: vi.fn(() => Promise.resolve({ passed: 0, failed: 0, report: '' })) };
  expect(await runOne(nothing, '')).toMatchObject({ passed: 0, failed: 1 });
});
