import type { FastifyError, FastifyInstance } from 'fastify';
import { Refusal } from '../errors/index.ts';

function asRefusal(error: FastifyError, app: FastifyInstance, requestId: string, type: string): Refusal {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new Refusal('malformedJson', { problem: error.message });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal('bodyTooLarge', { mostBytes: app.initialConfig.bodyLimit ?? 0 });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal('unsupportedMediaType', { type });
    default:
      if (error instanceof SyntaxError && error.statusCode === 400) {
        return new Refusal('malformedJson', { problem: error.message });
      }
      return new Refusal('internalError', { requestId });
  }
}

/** Every way out of a handler that is not an answer becomes a coded refusal; what nobody foresaw is logged whole. */
export function addRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const type = String(request.headers['content-type'] ?? 'nothing');
    const refusal = error instanceof Refusal ? error : asRefusal(error, app, request.id, type);
    if (refusal.code === 'internalError') request.log.error({ err: error }, 'unforeseen');
    else request.log.debug({ code: refusal.code }, 'refused');
    return reply.code(refusal.status).header('cache-control', 'no-store').send(refusal.body);
  });
  app.setNotFoundHandler((request, reply) => {
    const refusal = new Refusal('routeNotFound', { method: request.method, path: request.url.split('?')[0] ?? '' });
    return reply.code(refusal.status).send(refusal.body);
  });
}
