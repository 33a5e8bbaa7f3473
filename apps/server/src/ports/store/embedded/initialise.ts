import { execFile } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OsUser } from './os-user.ts';
import type { Programs } from './programs.ts';

export const ownerName = 'openward';

/** Makes a new cluster in `<place>/cluster`; killed half-way, it leaves none, and the next start makes it anew. */
export async function initialiseCluster(
  place: string,
  programs: Programs,
  user: OsUser | undefined,
  password: string,
): Promise<string> {
  const cluster = join(place, 'cluster');
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  const fresh = join(place, 'cluster.new');
  const passwordFile = join(place, 'password.new');
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = [
    `--pgdata=${fresh}`,
    '--auth=scram-sha-256',
    `--username=${ownerName}`,
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  try {
    await promisify(execFile)(programs.initdb, args, {
      ...user,
      cwd: place,
      env: { ...process.env, LC_ALL: 'C', HOME: place },
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, cluster);
  return cluster;
}
