import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { buildApp, type AppOptions } from './app.ts';
import { makeAccounts } from './capabilities/accounts/index.ts';
import { attemptVerifier } from './capabilities/attempts/index.ts';
import { secretOf, type Config } from './config.ts';
import { makeLogger } from './logger.ts';
import { startJobs } from './ports/jobs/index.ts';
import { openReleases } from './ports/releases/index.ts';
import { startSimulation } from './ports/simulation/index.ts';
import { connectStore, lockFolder } from './ports/store/index.ts';

export interface Running {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  stop(): Promise<void>;
}

const version = (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string })
  .version;

/** Starts everything in order and returns once requests are answered; whatever fails half-way is undone. */
export async function serve(config: Config, hooks: Pick<AppOptions, 'onRoute'> = {}): Promise<Running> {
  const undo: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  let ready = false;
  try {
    undo.push(lockFolder(config.dataFolder));
    const logger = makeLogger(config.logLevel);
    const secret = secretOf(config);
    const releases = openReleases(config.dist, config.dataFolder);
    const store = await connectStore({
      databaseUrl: config.databaseUrl,
      dataFolder: config.dataFolder,
      secret,
      onError: (error) => logger.error({ err: error }, 'a database connection was lost'),
    });
    undo.push(() => store.close());
    const accounts = makeAccounts({
      db: store.auth,
      secret,
      baseUrl: config.baseUrl,
      onError: (error) => logger.error({ err: error }, 'better-auth failed'),
    });
    if (config.demo) await accounts.seedDemo();
    const simulation = startSimulation(Math.max(1, availableParallelism() - 1));
    undo.push(() => simulation.stop());
    const jobs = await startJobs(store.jobs, (error) => logger.error({ err: error }, 'the job queue failed'));
    undo.push(() => jobs.stop());
    await jobs.work('verifyAttempt', attemptVerifier({ store, releases, simulation }));
    for (const unverified of await store.unverified()) await jobs.enqueue('verifyAttempt', unverified);
    const app = await buildApp(
      { store, releases, jobs, simulation, accounts, logger },
      {
        version,
        demo: config.demo,
        https: config.baseUrl?.startsWith('https:') ?? false,
        trustProxy: config.trustProxy,
        dist: config.dist,
        secret,
        ready: () => ready,
        ...hooks,
      },
    );
    undo.push(() => app.close());
    await app.listen({ host: config.host, port: config.port });
    const { address, port } = app.server.address() as AddressInfo;
    ready = true;
    undo.push(() => {
      ready = false;
    });
    return { url: `http://${address.includes(':') ? `[${address}]` : address}:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
