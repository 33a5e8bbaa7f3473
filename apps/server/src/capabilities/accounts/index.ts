import { addAccountRoutes } from './accounts.routes.ts';
import { accountsStore } from './accounts.store.ts';
import type { Accounts } from './accounts.ts';
import { addAuthBridge } from './auth-bridge.ts';
import { makeAuthenticator } from './authenticate.ts';
import { makeAuth, type AuthOptions } from './auth.ts';
import { seedDemo } from './demo.ts';

export type { Accounts, ServerInfo } from './accounts.ts';
export type { AccountsStore } from './accounts.store.ts';
export { demoAccounts, demoPassword } from './demo.ts';

export function makeAccounts(options: AuthOptions): Accounts {
  const auth = makeAuth(options);
  const store = accountsStore(options.db);
  const authenticator = makeAuthenticator(auth, store, Date.now);
  const { authenticate } = authenticator;
  return {
    authenticate,
    store,
    register: (app, info) => {
      addAuthBridge(app, auth, authenticator);
      addAccountRoutes(app, { authenticate, store }, info);
    },
    seedDemo: () => seedDemo(auth, store),
  };
}
