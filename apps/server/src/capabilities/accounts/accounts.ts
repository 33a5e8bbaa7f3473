import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../../http/viewer.ts';
import type { AccountsStore } from './accounts.store.ts';

export interface ServerInfo {
  readonly version: string;
  readonly demo: boolean;
}

/** People, organisations and sign-in. */
export interface Accounts {
  readonly authenticate: Authenticate;
  readonly store: AccountsStore;
  register(app: FastifyInstance, info: ServerInfo): void;
  seedDemo(): Promise<void>;
}
