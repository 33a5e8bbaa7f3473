import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Answer, type Body } from '../../api/index.ts';

export type Dispute = Answer<'listDisputes'>['disputes'][number];

export const allDisputesQuery = queryOptions({
  queryKey: ['disputes', 'all'],
  queryFn: async ({ signal }) => (await call('listDisputes', { signal })).disputes,
});

export function useAnswerDispute(dispute: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'answerDispute'>) => call('answerDispute', { params: { dispute }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['disputes'] }),
  });
}
