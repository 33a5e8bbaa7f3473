import { expect, test } from 'vitest';
import { run, satisfies } from '../../scripts/bootstrap.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'packages/kernel': { version: '0.1.0' },
  'node_modules/@openward/kernel': { link: true },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};

test('given all but the optional packages, when compared with the lock, then nothing is installed again', () => {
  expect(
    satisfies(wanted, { 'node_modules/@openward/kernel': { link: true }, 'node_modules/a': { version: '1.0.0' } }),
  ).toBe(true);
});

test.each([
  ['another version', { 'node_modules/@openward/kernel': { link: true }, 'node_modules/a': { version: '1.0.1' } }],
  ['a missing package', { 'node_modules/@openward/kernel': { link: true } }],
  ['a missing workspace', { 'node_modules/a': { version: '1.0.0' } }],
])('given %s, when compared with the lock, then it is stale', (_what, present) => {
  expect(satisfies(wanted, present)).toBe(false);
});

test('given a program that ends with 7, when run, then 7 is passed on', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
});

test('given a program that a signal ends, when run, then the exit code says which', async () => {
  expect(await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 10000)"])).toBe(
    143,
  );
});

test('given a signal to us, when a program runs, then it gets the signal', async () => {
  const code = run(process.execPath, [
    '-e',
    "process.on('SIGHUP', () => process.exit(3)); process.kill(process.ppid, 'SIGHUP'); setTimeout(() => {}, 10000)",
  ]);
  expect(await code).toBe(3);
});
