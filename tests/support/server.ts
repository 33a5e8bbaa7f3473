import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './port.ts';

export interface TestServer {
  /** Where it serves: `http://localhost:<port>`. */
  readonly url: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** All it has printed. */
  log(): string;
  /** SIGTERM, as an administrator would; resolves when it has ended, with its exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL to the server alone; its database may live on, as after a real crash. */
  kill(): Promise<void>;
  /** Stops whatever still runs on the data folder and removes it. */
  dispose(): Promise<void>;
}

export interface ServerOptions {
  /** An existing data folder to start again on; a new temporary one where left out. */
  readonly dataFolder?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it must be ready. Default 60,000. */
  readonly timeoutMs?: number;
}

/** Settings of whoever runs the tests that must not reach the server. */
const own = ['DATABASE_URL', 'BASE_URL', 'HOST', 'LOG_LEVEL', 'SECRET', 'TRUST_PROXY', 'OPENWARD_DEMO'];

function neutral(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
}

function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openward-test-'));
  // Where root runs the tests, the database runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

/** Waits until the process is gone. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

async function ready(url: string, child: ChildProcess, timeoutMs: number, log: () => string): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}:\n${log()}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(50);
  }
  throw new Error(`the server was not ready within ${timeoutMs} ms:\n${log()}`);
}

/** Ends a database that outlived its server. */
function stopDatabases(dataFolder: string): void {
  for (const file of globSync('**/postmaster.pid', { cwd: dataFolder })) {
    const pid = Number(readFileSync(join(dataFolder, file), 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 'SIGQUIT');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Starts the real server as `npm start` does, on a free port, and waits until it is ready. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const dataFolder = options.dataFolder ?? newDataFolder();
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['--import', './tests/support/end-with-parent.ts', 'apps/server/src/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...neutral(), PORT: String(port), OPENWARD_DATA: dataFolder, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => printed.push(part.toString('utf8')));
  const log = (): string => printed.join('');
  const server: TestServer = {
    url,
    dataFolder,
    pid: child.pid ?? -1,
    log,
    stop: () => {
      child.kill('SIGTERM');
      return ended(child);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    dispose: async () => {
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended(child);
      clearTimeout(forced);
      if (existsSync(dataFolder)) stopDatabases(dataFolder);
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  try {
    await ready(url, child, options.timeoutMs ?? 60_000, log);
  } catch (error) {
    await server.dispose();
    throw error;
  }
  return server;
}
