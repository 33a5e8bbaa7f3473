import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, isCode } from '../../api/index.ts';
import { loadDebrief } from './load-debrief.ts';

export const debriefQuery = (id: string) =>
  queryOptions({ queryKey: ['debriefs', id], queryFn: () => loadDebrief(id), staleTime: Infinity, gcTime: 60_000 });

/** The attempt as the server has it, or null where it has none; asked again while it is being checked. */
export const keptAttemptQuery = (id: string) =>
  queryOptions({
    queryKey: ['attempts', 'kept', id],
    queryFn: async ({ signal }) => {
      try {
        return (await call('getAttempt', { params: { attempt: id }, signal })).attempt;
      } catch (error) {
        if (isCode(error, 'attemptNotFound')) return null;
        throw error;
      }
    },
    refetchInterval: (query) => (query.state.data?.verification.status === 'pending' ? 2000 : false),
  });

export const disputesQuery = (attempt: string) =>
  queryOptions({
    queryKey: ['disputes', attempt],
    queryFn: async ({ signal }) => (await call('listDisputes', { query: { attempt }, signal })).disputes,
  });

export function useRaiseDispute(attempt: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly item: string; readonly text: string }) =>
      call('raiseDispute', { params: { attempt }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['disputes'] }),
  });
}
