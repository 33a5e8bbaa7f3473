import type { Authenticate, Viewer } from '../../http/viewer.ts';
import type { AccountsStore } from './accounts.store.ts';
import type { Auth } from './auth.ts';

type Answer = Awaited<ReturnType<Authenticate>>;

const freshMs = 10_000;
const mostKept = 10_000;
const sessionCookie = /(?:^|;\s*)((?:__Secure-)?openward\.session_token=[^;]+)/;

/**
 * Who asks, in the organisation the session chose, else the first, else one of their own. Kept for ten seconds for each session, so that a burst of
 * requests reads it once.
 */
export function makeAuthenticator(auth: Auth, store: AccountsStore, now: () => number) {
  const kept = new Map<string, { readonly answer: Promise<Answer>; readonly until: number }>();

  const look = async (cookie: string): Promise<Answer> => {
    const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return 'expired';
    const { user, session } = found;
    const all = await store.memberships(user.id);
    const active = all.find(({ id }) => id === session.activeOrganizationId);
    const home = active ?? all[0] ?? (await store.addOwn(user.id, user.name));
    const viewer: Viewer = {
      userId: user.id,
      name: user.name,
      email: user.email,
      tenant: home.id,
      organization: home.name,
      role: home.role,
    };
    return viewer;
  };

  const authenticate: Authenticate = async ({ cookie }) => {
    const token = sessionCookie.exec(cookie ?? '')?.[1];
    if (!token) return 'none';
    const known = kept.get(token);
    if (known && known.until > now()) return known.answer;
    const answer = look(token);
    if (kept.size >= mostKept) kept.clear();
    kept.set(token, { answer, until: now() + freshMs });
    answer.catch(() => kept.delete(token));
    return answer;
  };

  return {
    authenticate,
    /** After anything that may change who a session is. */
    forget: (cookie: string | undefined): void => {
      const token = sessionCookie.exec(cookie ?? '')?.[1];
      if (token) kept.delete(token);
    },
  };
}
export type Authenticator = ReturnType<typeof makeAuthenticator>;
