import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors/index.ts';

/** `/health/live` answers while the process runs, `/health/ready` while it can serve: not before the start is over, nor once it stops. */
export function addHealth(app: FastifyInstance, ready: () => boolean, check: () => Promise<void>): void {
  app.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    if (!ready()) throw new Refusal('notReady', { problem: 'it is starting or stopping' });
    try {
      await check();
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer');
      throw new Refusal('notReady', { problem: 'the database does not answer' });
    }
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}
