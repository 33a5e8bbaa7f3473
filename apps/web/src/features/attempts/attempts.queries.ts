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
