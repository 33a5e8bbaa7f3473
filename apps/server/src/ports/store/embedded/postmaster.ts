import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a running server writes into postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Socket folder, empty where none. */
  readonly socketFolder: string;
}

/** Whether a process with this id runs now. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process is a PostgreSQL on `cluster`; where the system cannot tell, that it is alive must do. */
function serves(pid: number, cluster: string): boolean {
  if (!alive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').split('\0').includes(cluster);
}

/** The live server on a cluster folder, by its postmaster.pid; undefined where none runs. */
export function livePostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !serves(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: (lines[4] ?? '').trim() };
}

/** Asks a server to stop (fast: open transactions are rolled back) and waits until it has; then insists. */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
  ] as const) {
    if (!serves(pid, cluster)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < seconds * 50; waited++) {
      if (!serves(pid, cluster)) return;
      await pause(20);
    }
  }
  throw new Error(`the PostgreSQL with process id ${pid} on ${cluster} does not stop`);
}
