import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

export type Database = NodePgDatabase;
export type TenantTransaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Whose rows a transaction sees: those of one tenant and, for private ones, of one person. */
export interface Scope {
  readonly tenant: string;
  readonly member?: string;
}
