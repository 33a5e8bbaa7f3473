import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/index.ts';
import { findKept } from '../attempts/index.ts';
import { loadDebrief, type Debrief } from './load-debrief.ts';

export const debriefQuery = (id: string) =>
  queryOptions({ queryKey: ['debriefs', id], queryFn: () => loadDebrief(id), staleTime: Infinity, gcTime: 60_000 });

/** The attempt as the server has it, or null where it has none; asked again while it is being checked. */
export const keptAttemptQuery = ({ id, slug, from }: Pick<Debrief, 'id' | 'slug' | 'from'>) =>
  queryOptions({
    queryKey: ['attempts', 'kept', id],
    queryFn: async ({ signal }) =>
      from === 'device'
        ? findKept(id, slug, signal)
        : (await call('getAttempt', { params: { attempt: id }, signal })).attempt,
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
