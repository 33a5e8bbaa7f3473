import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type ClientConfig, type PoolConfig } from 'pg';
import { eventAppender, type Append, type Appended } from './event-log.ts';
import { migrate } from './migrate.ts';
import { rolePassword, roles, type DatabaseRole } from './roles.ts';
import type { Database, Scope, TenantTransaction } from './scope.ts';

/** The record store: events, read models and better-auth's tables on one PostgreSQL. */
export interface Store {
  append(append: Append): Promise<Appended>;
  /** Runs `work` in one transaction as the request role with the tenant set for that transaction alone. */
  within<T>(scope: Scope, work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
  /** Finished practice logs without verification, of every tenant. */
  unverified(): Promise<readonly { tenant: string; attempt: string }[]>;
  /** better-auth's own connection. */
  readonly auth: Database;
  /** How the job queue connects, outside the pools. */
  readonly jobs: ClientConfig;
  /** Resolves while the database answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The same server and database as `owner`, as one of our roles. */
export function asRole(owner: ClientConfig, secret: string, role: DatabaseRole): ClientConfig {
  return { ...owner, user: roles[role], password: rolePassword(secret, role) };
}

export interface StoreOptions {
  readonly owner: ClientConfig;
  /** From which the roles' passwords are derived. */
  readonly secret: string;
  readonly poolSize?: number;
  readonly onError: (error: Error) => void;
}

/** Migrates as the owner, then opens the pools of the roles. */
export async function openStore({ owner, secret, poolSize = 16, onError }: StoreOptions): Promise<Store> {
  await migrate(owner, secret);
  const pool = (role: DatabaseRole, max: number): Pool => {
    const config: PoolConfig = { ...asRole(owner, secret, role), max, idleTimeoutMillis: 60_000 };
    const made = new Pool(config);
    made.on('error', onError);
    return made;
  };
  const app = pool('app', poolSize);
  const auth = pool('auth', 8);
  const db = drizzle(app, { casing: 'snake_case' });
  return {
    append: eventAppender(app),
    within: ({ tenant, member = '' }, work) =>
      db.transaction(async (tx) => {
        await tx.execute(
          sql`select set_config('openward.tenant', ${tenant}, true), set_config('openward.member', ${member}, true)`,
        );
        return work(tx);
      }),
    unverified: async () =>
      (await app.query<{ tenant: string; attempt: string }>('select * from openward.unverified_attempts()')).rows,
    auth: drizzle(auth, { casing: 'snake_case' }),
    jobs: asRole(owner, secret, 'jobs'),
    check: async () => void (await app.query('select 1')),
    close: async () => void (await Promise.all([app.end(), auth.end()])),
  };
}
