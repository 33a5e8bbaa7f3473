import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { OsUser } from './os-user.ts';

/** Where PostgreSQL's files go when the data folder lies below one that only root may enter. */
const systemFolder = '/var/lib/openward';

/** Whether `user` may walk down to `path`: every folder above it lets others (or the user itself) through. */
export function traversable(path: string, user: OsUser): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * The folder for PostgreSQL's own files: `<data>/postgres`, or, where we are root and the server's user could not get
 * there, one below /var/lib/openward named after the data folder. The data folder itself is ours and is opened for passing.
 */
export function placeFor(dataFolder: string, user: OsUser | undefined): string {
  mkdirSync(dataFolder, { recursive: true });
  const data = realpathSync(dataFolder);
  if (!user) {
    mkdirSync(join(data, 'postgres'), { recursive: true, mode: 0o700 });
    return join(data, 'postgres');
  }
  chmodSync(data, statSync(data).mode | 0o011);
  const here = traversable(data, user);
  const place = here
    ? join(data, 'postgres')
    : join(systemFolder, createHash('sha256').update(data).digest('hex').slice(0, 16));
  mkdirSync(place, { recursive: true });
  chownSync(place, user.uid, user.gid);
  return place;
}

/** The folder of PostgreSQL's programs, copied once to a place the server's user can reach where it is not. */
export function reachablePrograms(native: string, version: string, user: OsUser | undefined): string {
  const folder = realpathSync(resolve(native));
  if (!user || traversable(folder, user)) return folder;
  const copy = join(systemFolder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
  if (!existsSync(copy)) renameSync(partial, copy);
  return copy;
}
