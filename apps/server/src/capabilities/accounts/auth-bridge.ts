import '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../errors/index.ts';
import { checkOrigin } from '../../http/origin.ts';
import type { Auth } from './auth.ts';
import type { Authenticator } from './authenticate.ts';

/** The tenth failed attempt on one account from one address closes it; another window counts every attempt of the address. */
const failureLimit = { max: 9, timeWindow: 60_000 };
const addressLimit = { max: 120, timeWindow: 60_000 };
const guarded =
  /^\/api\/auth\/(sign-in|sign-up|forget-password|request-password-reset|reset-password|change-password)\b/;

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'content-length') headers.set(name, String(value));
  }
  return headers;
}

const camel = (code: string): string =>
  code.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

async function relay(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(answer.status).header('cache-control', 'no-store');
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  if (answer.status >= 500) return refuse('internalError', { requestId: reply.request.id });
  const text = await answer.text();
  if (answer.ok || !text.startsWith('{')) return reply.send(text);
  const { code, message } = JSON.parse(text) as { code?: string; message?: string };
  return reply.send(JSON.stringify({ code: camel(code ?? 'signInRefused'), message: message ?? answer.statusText }));
}

/** Mounts better-auth below /api/auth, with limits on what an attacker would repeat. */
export function addAuthBridge(app: FastifyInstance, auth: Auth, authenticator: Authenticator): void {
  const tooMany = (seconds: number): never => refuse('tooManyRequests', { seconds });
  const accountOf = (request: FastifyRequest): string => {
    const { email } = (request.body ?? {}) as { email?: unknown };
    return `${request.ip} ${typeof email === 'string' ? email.toLowerCase() : ''}`;
  };
  const failures = app.createRateLimit({ ...failureLimit, keyGenerator: accountOf });
  const attempts = app.createRateLimit({ ...addressLimit, keyGenerator: (request) => request.ip });

  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      if (request.method === 'POST') checkOrigin(request);
      const watched = request.method === 'POST' && guarded.test(request.url);
      if (watched) {
        for (const state of [await attempts(request), await failures(request, { increment: false })]) {
          if (!state.isAllowed && state.isExceeded) tooMany(state.ttlInSeconds);
        }
      }
      const url = `${request.protocol}://${request.host}${request.url}`;
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
      const answer = await auth.handler(
        new Request(url, { method: request.method, headers: headersOf(request), body }),
      );
      if (watched && answer.status >= 400) await failures(request);
      if (request.method === 'POST') authenticator.forget(request.headers.cookie);
      return relay(answer, reply);
    },
  });
}
