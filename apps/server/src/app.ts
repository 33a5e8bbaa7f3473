import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import websocket from '@fastify/websocket';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { Accounts } from './capabilities/accounts/index.ts';
import { addAttemptRoutes, attemptsService } from './capabilities/attempts/index.ts';
import { addContentRoutes, contentService } from './capabilities/content/index.ts';
import { addDisputeRoutes, disputesService } from './capabilities/disputes/index.ts';
import { addExamRoutes, addExamSocket, ExamHosts, examsService } from './capabilities/exams/index.ts';
import { addReference } from './capabilities/reference/index.ts';
import { ByteSender } from './http/bytes.ts';
import { refuse } from './errors/index.ts';
import { addHealth } from './http/health.ts';
import { addRefusals } from './http/refusals.ts';
import { addSecurity } from './http/security.ts';
import { addWebClient } from './http/web-client.ts';
import type { Jobs } from './ports/jobs/index.ts';
import type { Releases } from './ports/releases/index.ts';
import type { Simulation } from './ports/simulation/index.ts';
import type { Store } from './ports/store/index.ts';

export interface Ports {
  readonly store: Store;
  readonly releases: Releases;
  readonly jobs: Jobs;
  readonly simulation: Simulation;
  readonly accounts: Accounts;
  readonly logger: FastifyBaseLogger;
}

export interface AppOptions {
  readonly version: string;
  readonly demo: boolean;
  readonly https: boolean;
  readonly trustProxy: boolean;
  /** Folder of the build. */
  readonly dist: string;
  /** False from before the start is over, and again once the server stops. */
  readonly ready: () => boolean;
  /** Told of every route as it is added. */
  readonly onRoute?: (method: string, url: string) => void;
  /** Names the assets of a sitting. */
  readonly secret: string;
}

const largestBody = 8 * 1024 * 1024;
const largestFrame = 64 * 1024;

/** The whole application on its ports; nothing is read from the environment and nothing listens yet. */
export async function buildApp(ports: Ports, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: ports.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: largestBody,
    trustProxy: options.trustProxy,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) request.log.warn(line, 'answered');
    else request.log.debug(line, 'answered');
  });
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) options.onRoute?.(each, url);
  });
  addRefusals(app);
  await addSecurity(app, options.https);
  const hosts = new ExamHosts({ ...ports, secret: options.secret });
  let closing = false;
  // Before the sockets are closed, so that their clients are told why.
  app.addHook('preClose', async () => {
    closing = true;
    await hosts.stop();
  });
  app.addHook('onRequest', async () => {
    if (closing) refuse('shuttingDown');
  });
  await app.register(rateLimit, { global: false });
  await app.register(websocket, { options: { maxPayload: largestFrame } });
  addHealth(app, options.ready, ports.store.check);

  const bytes = new ByteSender();
  const { authenticate } = ports.accounts;
  const content = contentService(ports.releases);
  const parts = { ...ports, content, accounts: ports.accounts.store };
  const attempts = attemptsService(parts);
  ports.accounts.register(app, { version: options.version, demo: options.demo });
  addContentRoutes(app, { releases: ports.releases, service: content, bytes, authenticate });
  addAttemptRoutes(app, authenticate, attempts);
  addDisputeRoutes(app, authenticate, disputesService({ ...parts, attempts }));
  const exams = examsService({ ...parts, secret: options.secret });
  addExamRoutes(app, authenticate, exams);
  addExamSocket(app, { authenticate, service: exams, hosts });
  addReference(app, options.version, bytes);
  addWebClient(app, join(options.dist, 'web'), bytes);
  return app;
}
