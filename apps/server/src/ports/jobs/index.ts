import type { ClientConfig } from 'pg';
import { PgBoss } from 'pg-boss';

/** Every kind of queued work and what it is given. */
export interface JobData {
  verifyAttempt: { readonly tenant: string; readonly attempt: string };
}
export type JobKind = keyof JobData;

/** A durable queue: what is enqueued is done at least once, by some process. */
export interface Jobs {
  enqueue<K extends JobKind>(kind: K, data: JobData[K]): Promise<void>;
  /** Takes jobs of a kind, one at a time; a handler that throws is tried again later. */
  work<K extends JobKind>(kind: K, handle: (data: JobData[K]) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const kinds: readonly JobKind[] = ['verifyAttempt'];

/** pg-boss in the schema `jobs`, on connections of its own. */
export async function startJobs(database: ClientConfig, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    host: database.host ?? '',
    port: database.port ?? 5432,
    user: database.user ?? '',
    password: String(database.password ?? ''),
    database: database.database ?? '',
    ...(database.ssl ? { ssl: database.ssl } : {}),
    schema: 'jobs',
    createSchema: false,
    max: 3,
    schedule: false,
    application_name: 'openward jobs',
  });
  boss.on('error', onError);
  await boss.start();
  for (const kind of kinds) {
    await boss.createQueue(kind, { retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 900 });
  }
  return {
    enqueue: async (kind, data) => void (await boss.send(kind, data)),
    work: async (kind, handle) => {
      await boss.work<JobData[typeof kind]>(kind, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await handle(job.data);
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
