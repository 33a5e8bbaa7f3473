// Makes a bare machine ready: Node 24 and the dependencies of package-lock.json. Plain JavaScript with nothing
// imported but Node itself, because it runs first and on Node 20 too.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = 24;
const runtime = join(root, '.runtime');
const windows = process.platform === 'win32';

/** @param {string} line */
const say = (line) => console.log(`openward: ${line}`);

/** A failure whose message alone is for the reader; no stack is printed. */
export class SetupError extends Error {}

/**
 * Calls `stop` when the npm that started us is gone: npm passes a signal to its shell, and the shell keeps it to itself.
 * @param {() => void} stop @returns {() => void} ends the watch
 */
export function whenOrphaned(stop) {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event']) return () => {};
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Runs a program to its end with our terminal, passing on the signals that ask us to stop.
 * @param {string} file @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + signal number where a signal ended it
 */
export function run(file, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { stdio: 'inherit', cwd: root, ...options });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // Ctrl-C in a terminal reaches the whole group by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, forward);
    const unwatch = whenOrphaned(() => child.kill('SIGTERM'));
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      unwatch();
      for (const name of signals) process.off(name, forward);
      done(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[String(signal)] ?? 0));
    });
  });
}

/** The JavaScript file of the npm at hand, so that it can run under a Node of our choice. */
function npmFile() {
  const beside = windows ? ['node_modules', 'npm'] : ['..', 'lib', 'node_modules', 'npm'];
  const found = [
    process.env['npm_execpath'],
    join(dirname(process.execPath), ...beside, 'bin', 'npm-cli.js'),
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => [join(folder, 'npm'), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')]),
  ].find((file) => file && /npm/.test(file) && existsSync(file) && /\.c?js$/.test(realpathSync(file)));
  if (!found) throw new SetupError('npm was not found. Install Node.js with npm (nodejs.org), then try again.');
  return realpathSync(found);
}

/** Path of a Node 24 below .runtime/, installed from the package registry the first time. */
async function runtimeNode() {
  const node = join(runtime, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  await alone(() => installNode(node));
  return node;
}

/** @param {string} node */
async function installNode(node) {
  if (existsSync(node)) return;
  say(`this is Node ${process.versions.node}; installing Node ${wanted} into .runtime/ (once, about 190 MB)`);
  mkdirSync(runtime, { recursive: true });
  writeFileSync(join(runtime, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }) + '\n');
  const code = await run(
    process.execPath,
    [npmFile(), 'install', '--prefix', runtime, '--no-fund', '--no-audit', '--loglevel=error', `node@${wanted}`],
    { cwd: runtime },
  );
  if (code !== 0 || !existsSync(node)) {
    throw new SetupError(
      `Node ${wanted} could not be installed. Install Node ${wanted} or newer yourself, then try again.`,
    );
  }
}

/**
 * Whether what node_modules holds is what the lock asks for: every package that is not optional, in its version, and
 * every workspace linked.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry
 * @param {Record<string, Entry>} wanted the packages of package-lock.json
 * @param {Record<string, Entry>} present the packages of node_modules/.package-lock.json, npm's own account
 */
export function satisfies(wanted, present) {
  return Object.entries(wanted).every(([where, entry]) => {
    if (!where.includes('node_modules/') || entry.optional) return true;
    const found = present[where];
    return found !== undefined && found.version === entry.version && found.link === entry.link;
  });
}

/** @param {string} lockText */
function matches(lockText) {
  const account = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  return satisfies(JSON.parse(lockText).packages, JSON.parse(readFileSync(account, 'utf8')).packages);
}

/** @param {number} pid */
function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Does `work` while no other command installs here; waits for one that does.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const lock = join(runtime, 'installing');
  mkdirSync(runtime, { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && !alive(holder)) rmSync(lock, { force: true });
    else if (!told) say(`waiting for the installation that process ${holder} is doing`);
    told = true;
    await new Promise((done) => setTimeout(done, 300));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function ensureDependencies() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.openward-lock');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockText;
  if (isFresh()) return;
  await alone(async () => {
    if (!isFresh()) await install(lockText);
    writeFileSync(stamp, lockText);
  });
}

/** @param {string} lockText */
async function install(lockText) {
  if (!matches(lockText)) {
    say('installing the dependencies (half a minute or so)');
    const code = await run(process.execPath, [npmFile(), 'ci', '--no-fund', '--no-audit', '--loglevel=error']);
    if (code !== 0) throw new SetupError('npm ci failed; its message is above. Check the network, then try again.');
  }
}

/**
 * Sees to Node and the dependencies. Under an older Node the whole command is run again under Node 24 and its exit
 * code becomes ours.
 * @returns {Promise<boolean>} true where the caller should go on, false where the work was done by the other Node
 */
export async function ready() {
  if (Number(process.versions.node.split('.')[0]) < wanted) {
    const node = await runtimeNode();
    process.exitCode = await run(node, process.argv.slice(1), { cwd: process.cwd() });
    return false;
  }
  process.env['PATH'] = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env['PATH']].join(
    delimiter,
  );
  await ensureDependencies();
  return true;
}
