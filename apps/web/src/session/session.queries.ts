import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { call, send, type Answer } from '../api/index.ts';
import { noteSignedIn, noteSignedOut } from './session-note.ts';

export type Me = NonNullable<Answer<'getMe'>['me']>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => (await call('getMe', { signal })).me,
  staleTime: 5 * 60_000,
  retry: false,
});

export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: ({ signal }) => call('getServerInfo', { signal }),
  staleTime: Infinity,
});

/** Who is signed in: `undefined` while it is not known, `null` for a visitor or when the server is not reached. */
export function useMe(): Me | null | undefined {
  const { data, isError } = useQuery(meQuery);
  return isError ? null : data;
}

export function isStaff(me: Me | null | undefined): boolean {
  return ['educator', 'director', 'administrator'].includes(me?.organization?.role ?? '');
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Everything read for one person is forgotten when another comes or goes. */
async function refresh(client: QueryClient): Promise<void> {
  client.removeQueries({
    predicate: (query) => !['me', 'info', 'cases', 'release'].includes(String(query.queryKey[0])),
  });
  await client.invalidateQueries({ queryKey: meQuery.queryKey });
}

function useAuth<Input>(path: string, note?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input) => send('POST', `/api/auth/${path}`, body),
    onSuccess: () => {
      note?.();
      return refresh(client);
    },
  });
}

const signedIn = () => noteSignedIn(new Date());
export const useSignIn = () => useAuth<Credentials>('sign-in/email', signedIn);
export const useSignUp = () => useAuth<Credentials & { readonly name: string }>('sign-up/email', signedIn);
export const useSignOut = () => useAuth<Record<string, never>>('sign-out', noteSignedOut);
export const useChooseOrganization = () => useAuth<{ readonly organizationId: string }>('organization/set-active');
