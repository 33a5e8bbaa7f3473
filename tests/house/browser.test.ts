import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../support/browser.ts';

/** A machine with nothing on it, changed as told. */
function machine(change: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/bin' },
    exists: () => false,
    playwrightPath: () => '/pw/chrome',
    run: () => false,
    isRoot: () => false,
    ...change,
  };
}

test('given a named browser, when sought, then it wins over an installed one', () => {
  expect(findBrowser(machine({ env: { OPENWARD_BROWSER: '/mine' }, exists: () => true }))).toBe('/mine');
  expect(findBrowser(machine({ env: { CHROMIUM_PATH: '/mine' }, exists: () => true }))).toBe('/mine');
});

test('given a named browser that is not there, when sought, then it says so', () => {
  expect(() => findBrowser(machine({ env: { OPENWARD_BROWSER: '/mine' } }))).toThrow('/mine');
});

test('given an installed Chrome, when sought, then it is found in the path', () => {
  expect(findBrowser(machine({ exists: (path) => path === '/usr/bin/google-chrome' }))).toBe('/usr/bin/google-chrome');
});

test('given only the browser of Playwright, when sought, then it is found', () => {
  expect(findBrowser(machine({ exists: (path) => path === '/pw/chrome' }))).toBe('/pw/chrome');
});

test('given none, when Playwright can fetch its own, then that is used', () => {
  let fetched = false;
  const run = (_command: string, args: readonly string[]): boolean => (fetched = args.includes('install'));
  expect(findBrowser(machine({ run, exists: (path) => fetched && path === '/pw/chrome' }))).toBe('/pw/chrome');
});

test('given none and root, when Playwright cannot, then the package manager is asked', () => {
  const ran: string[] = [];
  const run = (command: string, args: readonly string[]): boolean =>
    ran.push(`${command} ${args[0]}`) > 0 && command === 'apt-get';
  const found = findBrowser(
    machine({
      run,
      isRoot: () => true,
      exists: (path) => ran.includes('apt-get install') && path === '/usr/bin/chromium',
    }),
  );
  expect(found).toBe('/usr/bin/chromium');
  expect(ran.slice(-2)).toEqual(['apt-get update', 'apt-get install']);
});

test('given none and no way to get one, when sought, then it says how', () => {
  expect(() => findBrowser(machine())).toThrow('OPENWARD_BROWSER');
});
