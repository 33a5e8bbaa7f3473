import type { FastifyInstance } from 'fastify';
import type { ByteSender } from '../../http/bytes.ts';
import { openApi } from './openapi.ts';
import { apiPage } from './page.ts';

/** `/api/openapi.json` and `/api/docs`, made from the contracts at the first request. */
export function addReference(app: FastifyInstance, version: string, bytes: ByteSender): void {
  app.get('/api/openapi.json', (request, reply) =>
    bytes.send(request, reply, 'openapi', 'application/json; charset=utf-8', 'no-cache', async () =>
      Buffer.from(JSON.stringify(openApi(version))),
    ),
  );
  app.get('/api/docs', (request, reply) =>
    bytes.send(request, reply, 'api-docs', 'text/html; charset=utf-8', 'no-cache', async () =>
      Buffer.from(apiPage(openApi(version))),
    ),
  );
}
