import type { FastifyRequest } from 'fastify';
import { refuse } from '../errors/index.ts';

/** Refuses what a page of another origin sends with our cookies; who is no browser sends no Origin. */
export function checkOrigin({ headers }: Pick<FastifyRequest, 'headers'>): void {
  const { origin, host } = headers;
  if (origin !== undefined && URL.parse(origin)?.host !== host) refuse('foreignOrigin', { origin });
}
