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

/** Makes the roles and sets their passwords; run by the owner before the migrations. */
export async function ensureRoles(owner: Client, secret: string): Promise<void> {
  for (const role of Object.keys(roles) as DatabaseRole[]) {
    const name = roles[role];
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
    const login = `login nosuperuser nocreatedb nocreaterole nobypassrls password '${rolePassword(secret, role)}'`;
    await owner.query(`${rowCount === 0 ? 'create' : 'alter'} role ${name} ${login}`);
  }
  const { rowCount } = await owner.query(`select from pg_namespace where nspname = 'jobs'`);
  if (rowCount === 0) {
    await owner.query(`grant ${roles.jobs} to current_user`);
    await owner.query(`create schema jobs authorization ${roles.jobs}`);
  }
}
