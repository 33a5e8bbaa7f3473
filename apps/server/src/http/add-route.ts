import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { RouteContract, RouteInput, RouteResponse } from '../contracts/index.ts';
import { refuse } from '../errors/index.ts';
import { checkOrigin } from './origin.ts';
import { isStaff, type Authenticate, type Viewer } from './viewer.ts';

/** A member's route is given who asks; a public one may be asked by anyone. */
type ViewerOf<R extends RouteContract> = R['access'] extends 'public' ? undefined : Viewer;

export interface RouteCall<R extends RouteContract> extends RouteInput<R> {
  readonly viewer: ViewerOf<R>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Parses one part of a request, or refuses with the first thing that is wrong and where. */
export function parsePart(where: string, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return refuse('invalidRequest', {
    where,
    path: issue?.path.join('.') || 'its top',
    problem: issue?.message ?? 'unknown',
  });
}

/** Who asks, or a refusal that says what to do. */
export async function requireViewer(authenticate: Authenticate, request: FastifyRequest): Promise<Viewer> {
  const viewer = await authenticate(request.headers);
  if (viewer === 'none') return refuse('signInRequired');
  if (viewer === 'expired') return refuse('sessionExpired');
  return viewer;
}

/**
 * Registers a route of the contract: permission first, then parsing, then the handler; what it returns leaves through the
 * contract's schema. A handler that has sent the reply itself returns it.
 */
export function addRoute<const R extends RouteContract>(
  app: FastifyInstance,
  authenticate: Authenticate,
  contract: R,
  handle: (call: RouteCall<R>) => Promise<RouteResponse<R> | FastifyReply>,
): void {
  app.route({
    method: contract.method,
    url: contract.path,
    handler: async (request, reply) => {
      if (contract.method !== 'GET') checkOrigin(request);
      const viewer = contract.access === 'public' ? undefined : await requireViewer(authenticate, request);
      if (contract.access === 'staff' && viewer && !isStaff(viewer)) {
        refuse('staffOnly', { organization: viewer.organization });
      }
      const call = {
        params: contract.params ? parsePart('address', contract.params, request.params) : {},
        query: contract.query ? parsePart('query', contract.query, request.query) : {},
        body: contract.body ? parsePart('body', contract.body, request.body) : {},
        viewer,
        request,
        reply,
      } as unknown as RouteCall<R>;
      const answer = await handle(call);
      if (reply.sent || answer === reply) return reply;
      return reply.header('cache-control', 'no-store').send(contract.response.parse(answer));
    },
  });
}
