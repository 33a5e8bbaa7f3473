import type { MemberRole } from '../../contracts/index.ts';
import type { AccountsStore } from './accounts.store.ts';
import type { Auth } from './auth.ts';

/** For trying things out on one's own machine; printed at the start and never seeded beside a DATABASE_URL unasked. */
export const demoPassword = 'openward-demo';

interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly organization: 'openward-demo' | 'st-elsewhere-demo';
  readonly role: MemberRole;
}

const organizations = {
  'openward-demo': 'Openward Demo Hospital',
  'st-elsewhere-demo': 'St Elsewhere (demo)',
} as const;

export const demoAccounts: readonly DemoAccount[] = [
  { email: 'learner@openward.example', name: 'Lena Learner', organization: 'openward-demo', role: 'learner' },
  { email: 'educator@openward.example', name: 'Edu Cator', organization: 'openward-demo', role: 'educator' },
  { email: 'admin@openward.example', name: 'Ada Min', organization: 'openward-demo', role: 'administrator' },
  { email: 'other@elsewhere.example', name: 'Otto Other', organization: 'st-elsewhere-demo', role: 'educator' },
];

/** Makes what is missing of the demo's organisations and accounts; harmless again. */
export async function seedDemo(auth: Auth, store: AccountsStore): Promise<void> {
  const context = await auth.$context;
  for (const { email, name, organization, role } of demoAccounts) {
    if ((await store.userByEmail(email)) !== undefined) continue;
    const home = await store.addOrganization(organizations[organization], organization);
    const user = await context.internalAdapter.createUser(
      { email, name, emailVerified: true },
      { method: 'email-password' },
    );
    await context.internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await context.password.hash(demoPassword),
    });
    await store.addMember(home, user.id, role);
  }
}
