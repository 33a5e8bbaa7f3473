import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { initialiseCluster, ownerName } from './initialise.ts';
import { serverUser, type OsUser } from './os-user.ts';
import { placeFor } from './place.ts';
import { livePostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { findPrograms } from './programs.ts';

export interface EmbeddedServer {
  /** How its owner connects, to the database `openward`. */
  readonly owner: { host: string; port: number; user: string; password: string; database: string };
  readonly pid: number;
  /** Whether a server left by an earlier, killed process was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

const database = 'openward';
const longestSocketFolder = 90;
const mostStarts = 10;

function passwordOf(dataFolder: string): string {
  const file = join(dataFolder, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly password: string;
}

/** Connects as owner, waiting while the server starts or recovers. Undefined where it is not ours to use. */
async function connectOwner(target: Target, cluster: string, seconds: number): Promise<pg.Client | undefined> {
  for (let tries = 0; tries < seconds * 50; tries++) {
    const client = new pg.Client({ ...target, user: ownerName, database: 'postgres' });
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      if (rows[0]?.data_directory === cluster) return client;
      await client.end();
      return undefined;
    } catch (error) {
      const { code } = error as { code?: string };
      const notYet = code === '57P03' || code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ECONNRESET';
      if (!notYet) return undefined;
      await pause(20);
    }
  }
  return undefined;
}

function launch(
  programs: { postgres: string },
  place: string,
  cluster: string,
  user: OsUser | undefined,
  port: number,
) {
  const sockets = join(place, 'run');
  const bySocket = process.platform !== 'win32' && sockets.length < longestSocketFolder;
  if (bySocket) mkdirSync(sockets, { recursive: true, mode: 0o755 });
  if (bySocket && user) chownSync(sockets, user.uid, user.gid);
  const settings = {
    port: String(port),
    listen_addresses: bySocket ? '' : '127.0.0.1',
    unix_socket_directories: bySocket ? sockets : '',
    fsync: 'on',
    synchronous_commit: 'on',
    log_min_messages: 'warning',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(place, 'postgres.log'), 'a');
  const child = spawn(programs.postgres, ['-D', cluster, ...flags], {
    ...user,
    cwd: place,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', HOME: place },
  });
  closeSync(log);
  child.unref();
  return { child, host: bySocket ? sockets : '127.0.0.1' };
}

async function adopt(cluster: string, password: string, running: Postmaster) {
  const host = running.socketFolder || '127.0.0.1';
  const client = await connectOwner({ host, port: running.port, password }, cluster, 30);
  if (!client) await stopPostmaster(running.pid, cluster);
  return client && { client, host, port: running.port, pid: running.pid, adopted: true };
}

/** Thrown where the program ended before it answered. */
class EndedEarly extends Error {}

async function tryBegin(place: string, cluster: string, user: OsUser | undefined, password: string) {
  const port = await freePort();
  const { child, host } = launch(findPrograms(user), place, cluster, user, port);
  const ended = new Promise<never>((_, fail) => {
    child.on('error', fail);
    child.on('exit', (code) =>
      fail(new EndedEarly(`PostgreSQL ended with ${code}; see ${join(place, 'postgres.log')}`)),
    );
  });
  ended.catch(() => undefined);
  const client = await Promise.race([connectOwner({ host, port, password }, cluster, 60), ended]);
  if (!client || child.pid === undefined) throw new Error(`PostgreSQL in ${place} did not answer`);
  return { client, host, port, pid: child.pid, adopted: false };
}

/** Starts the server; where its parts of an earlier life are still going down, which it refuses to start beside, again. */
async function begin(place: string, cluster: string, user: OsUser | undefined, password: string) {
  for (let tries = 1; ; tries++) {
    try {
      return await tryBegin(place, cluster, user, password);
    } catch (error) {
      if (!(error instanceof EndedEarly) || tries === mostStarts) throw error;
      await pause(300);
    }
  }
}

/**
 * A real PostgreSQL on the data folder: made the first time, started where none runs, taken over where an earlier
 * process was killed and left one. Never two: the caller holds the folder's lock, and PostgreSQL has its own.
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedServer> {
  const user = serverUser();
  const place = placeFor(dataFolder, user);
  const password = passwordOf(dataFolder);
  const existing = join(place, 'cluster');
  const running = existsSync(existing) ? livePostmaster(existing) : undefined;
  const adopted = running && (await adopt(existing, password, running));
  const cluster = adopted ? existing : await initialiseCluster(place, findPrograms(user), user, password);
  const server = adopted ?? (await begin(place, cluster, user, password));
  const { rowCount } = await server.client.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await server.client.query(`create database ${database}`);
  await server.client.end();
  return {
    owner: { host: server.host, port: server.port, user: ownerName, password, database },
    pid: server.pid,
    adopted: server.adopted,
    stop: () => stopPostmaster(server.pid, cluster),
  };
}
