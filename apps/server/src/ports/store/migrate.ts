import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { ensureRoles } from './roles.ts';

const folder = join(import.meta.dirname, 'migrations');
const lockKey = 7_091_522;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** The migrations in the order of their numbers. */
export function readMigrations(): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

async function apply(owner: Client, { name, sql, hash }: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(sql);
    await owner.query('insert into public.openward_migrations (name, hash) values ($1, $2)', [name, hash]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Brings the database up to date as its owner, one process at a time, each migration in its own transaction. Returns the
 * names applied. Throws where a migration applied earlier reads otherwise now: migrations are never edited.
 */
export async function migrate(config: ClientConfig, secret: string): Promise<string[]> {
  const owner = new Client(config);
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [lockKey]);
    await ensureRoles(owner, secret);
    await owner.query(
      `create table if not exists public.openward_migrations
         (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
    );
    const { rows } = await owner.query<{ name: string; hash: string }>(
      'select name, hash from public.openward_migrations',
    );
    const applied = new Map(rows.map((row) => [row.name, row.hash]));
    const fresh: string[] = [];
    for (const migration of readMigrations()) {
      const known = applied.get(migration.name);
      if (known === migration.hash) continue;
      if (known !== undefined) throw new Error(`migration ${migration.name} was changed after it was applied`);
      await apply(owner, migration);
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await owner.end();
  }
}
