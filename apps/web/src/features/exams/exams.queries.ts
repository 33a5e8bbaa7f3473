import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Answer, type Body } from '../../api/index.ts';

export type Exam = Answer<'listExams'>['exams'][number];
export type Sitting = Answer<'listSittings'>['sittings'][number];

export const sittingsQuery = queryOptions({
  queryKey: ['sittings'],
  queryFn: async ({ signal }) => (await call('listSittings', { signal })).sittings,
});

export const examsQuery = queryOptions({
  queryKey: ['exams'],
  queryFn: async ({ signal }) => (await call('listExams', { signal })).exams,
});

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async ({ signal }) => (await call('listMembers', { signal })).members,
});

export function useCreateExam() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'createExam'>) => call('createExam', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exams'] }),
  });
}

export function useReleaseDebrief() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ exam, release }: { readonly exam: string; readonly release: boolean }) =>
      call('releaseDebrief', { params: { exam }, body: { release } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['exams'] }),
  });
}
