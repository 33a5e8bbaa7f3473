import type { FastifyInstance } from 'fastify';
import { routes } from '../../contracts/index.ts';
import { addRoute } from '../../http/add-route.ts';
import type { Accounts, ServerInfo } from './accounts.ts';
import { demoAccounts, demoPassword } from './demo.ts';

/** Who is signed in, the people of the organisation, and the server's own card. */
export function addAccountRoutes(
  app: FastifyInstance,
  accounts: Pick<Accounts, 'authenticate' | 'store'>,
  info: ServerInfo,
): void {
  const { authenticate, store } = accounts;

  addRoute(app, authenticate, routes.getMe, async ({ request }) => {
    const viewer = await authenticate(request.headers);
    if (typeof viewer === 'string') return { me: null };
    const organizations = await store.memberships(viewer.userId);
    return {
      me: {
        id: viewer.userId,
        name: viewer.name,
        email: viewer.email,
        organization: organizations.find(({ id }) => id === viewer.tenant) ?? null,
        organizations,
      },
    };
  });

  addRoute(app, authenticate, routes.listMembers, async ({ viewer }) => ({
    members: await store.members(viewer.tenant),
  }));

  addRoute(app, authenticate, routes.getServerInfo, async () => ({
    version: info.version,
    demo: info.demo ? { password: demoPassword, emails: demoAccounts.map(({ email }) => email) } : null,
  }));
}
