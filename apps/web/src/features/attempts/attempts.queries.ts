import { queryOptions } from '@tanstack/react-query';
import { call, type Answer } from '../../api/index.ts';
import { localAttempts } from './local-attempts.ts';

export type KeptAttempt = Answer<'listAttempts'>['attempts'][number];

export const keptAttemptsQuery = queryOptions({
  queryKey: ['attempts', 'kept'],
  queryFn: async ({ signal }) => (await call('listAttempts', { query: { limit: 100 }, signal })).attempts,
});

export const localAttemptsQuery = queryOptions({
  queryKey: ['attempts', 'local'],
  queryFn: () => localAttempts.list(),
  staleTime: 0,
});

/** One of my attempts as the server has it, or null where it has none; looked for among those of its case. */
export async function findKept(id: string, slug: string, signal?: AbortSignal): Promise<KeptAttempt | null> {
  const { attempts } = await call('listAttempts', { query: { case: slug, limit: 200 }, ...(signal ? { signal } : {}) });
  return attempts.find((attempt) => attempt.id === id) ?? null;
}
