import { queryOptions } from '@tanstack/react-query';
import type { CaseData } from '@openward/encounter';
import { call, type Answer } from '../../api/index.ts';

type Listed = Answer<'getCase'>['case'];
/** The public part of a case, with what a case file may add to the contract's least. */
export type PublicCase = Listed &
  Partial<
    Pick<
      CaseData['case'],
      'prebrief' | 'objectives' | 'authors' | 'licence' | 'clinicalReview' | 'ethicsReview' | 'timeLimitMinutes'
    >
  > & { readonly variants?: readonly { readonly variant: string }[] };

export const casesQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: async ({ signal }) => (await call('listCases', { signal })).cases as readonly PublicCase[],
  staleTime: 5 * 60_000,
});

export const caseQuery = (slug: string) =>
  queryOptions({
    queryKey: ['cases', slug],
    queryFn: async ({ signal }) => (await call('getCase', { params: { slug }, signal })).case as PublicCase,
    staleTime: 5 * 60_000,
  });

export function isAwaitingReview(item: PublicCase): boolean {
  return item.clinicalReview?.status !== 'reviewed';
}
