import { Client, type ClientConfig } from 'pg';
import { startEmbedded } from './embedded/start.ts';
import { openStore, type Store } from './store.ts';

export { FolderHeldError, lockFolder } from './folder-lock.ts';
export {
  encodeEvent,
  readEvents,
  streamHead,
  type Append,
  type Appended,
  type EncodedEvent,
  type StoredEvent,
} from './event-log.ts';
export type { Database, Scope, TenantTransaction } from './scope.ts';
export type { Store } from './store.ts';
export * as authTables from './auth-tables.ts';
export * as tables from './tables.ts';

export interface StoreConfig {
  /** Names any PostgreSQL; without it one is embedded in the data folder. Its user must be allowed to make roles. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly secret: string;
  readonly onError: (error: Error) => void;
}

/** The store, and the embedded server beneath it where there is one; `close` ends both. */
export async function connectStore(config: StoreConfig): Promise<Store> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataFolder) : undefined;
  const owner: ClientConfig = embedded ? embedded.owner : urlConfig(config.databaseUrl ?? '');
  try {
    const store = await openStore({ owner, secret: config.secret, onError: config.onError });
    if (embedded) await dropLeases(owner);
    return {
      ...store,
      close: async () => {
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** On an embedded database we are the only server, so whatever a killed one held is free. */
async function dropLeases(owner: ClientConfig): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  await client.query('delete from openward.exam_leases');
  await client.end();
}

function urlConfig(text: string): ClientConfig {
  const url = new URL(text);
  const ssl = url.searchParams.get('sslmode');
  return {
    host: decodeURIComponent(url.searchParams.get('host') ?? url.hostname),
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(ssl && ssl !== 'disable' ? { ssl: { rejectUnauthorized: ssl !== 'require' } } : {}),
  };
}
