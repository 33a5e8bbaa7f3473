import { createHmac } from 'node:crypto';
import type { Client } from 'pg';

/** Who does what in the database. None is a superuser, none reads through row-level security, none owns a table of ours. */
export const roles = {
  /** Requests. */
  app: 'openward_app',
  /** better-auth, in its own schema. */
  auth: 'openward_auth',
  /** The job queue, which owns and migrates the schema `jobs`. */
  jobs: 'openward_jobs',
} as const;
export type DatabaseRole = keyof typeof roles;

/** A role's password, derived so that nothing more has to be kept. */
export function rolePassword(secret: string, role: DatabaseRole): string {
  return createHmac('sha256', secret).update(`database role ${roles[role]}`).digest('base64url');
}

const privileges = `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as privileged
  from pg_roles where rolname = $1`;

/** Makes the roles and sets their passwords; run by the owner before the migrations. */
export async function ensureRoles(owner: Client, secret: string): Promise<void> {
  for (const role of Object.keys(roles) as DatabaseRole[]) {
    const name = roles[role];
    const { rows } = await owner.query<{ privileged: boolean }>(privileges, [name]);
    if (rows[0]?.privileged) throw new Error(`the database role ${name} has privileges it must not have`);
    await owner.query(`${rows[0] ? 'alter' : 'create'} role ${name} login password '${rolePassword(secret, role)}'`);
  }
  const { rowCount } = await owner.query(`select from pg_namespace where nspname = 'jobs'`);
  if (rowCount === 0) {
    await owner.query(`grant ${roles.jobs} to current_user`);
    await owner.query(`create schema jobs authorization ${roles.jobs}`);
  }
}
