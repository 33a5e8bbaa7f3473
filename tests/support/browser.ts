import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Flags every headless Chromium of ours runs with; rendering is in software. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What `findBrowser` asks of the machine; the tests give another. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright keeps the Chromium of its version, there or not. */
  playwrightPath(): string;
  /** Runs a command; true where it ended with 0. */
  run(command: string, args: readonly string[]): boolean;
  isRoot(): boolean;
}

const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
  run: (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0,
  isRoot: () => process.getuid?.() === 0,
};

function installed(machine: Machine): string | undefined {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
    machine.playwrightPath(),
  ].find((path) => path !== '' && machine.exists(path));
}

/**
 * Path of a Chromium: the one the environment names, one installed, Playwright's own, one that Playwright or the
 * system's package manager can fetch now. Throws with how to get one where all that fails.
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const named = machine.env['OPENWARD_BROWSER'] ?? machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`OPENWARD_BROWSER or CHROMIUM_PATH names ${named}, which is not there`);
  }
  const present = installed(machine);
  if (present) return present;
  const ways: (() => boolean)[] = [
    () => machine.run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']),
    () =>
      machine.isRoot() &&
      machine.run('apt-get', ['update', '-q']) &&
      machine.run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium']),
  ];
  for (const way of ways) {
    if (!way()) continue;
    const fetched = installed(machine);
    if (fetched) return fetched;
  }
  throw new Error(
    'no Chromium was found and none could be fetched. Install one (Debian: apt-get install chromium) or name it in OPENWARD_BROWSER.',
  );
}

/** Starts a headless Chromium with the flags of the house and `extra` ones. */
export function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...flags, ...extra] });
}
