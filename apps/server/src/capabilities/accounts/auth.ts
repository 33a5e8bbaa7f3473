import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements, memberAc } from 'better-auth/plugins/organization/access';
import { authTables, type Database } from '../../ports/store/index.ts';

export interface AuthOptions {
  readonly db: Database;
  readonly secret: string;
  /** The address people open; without it, the one each request came to. */
  readonly baseUrl: string | undefined;
  readonly onError: (error: unknown) => void;
}

const access = createAccessControl(defaultStatements);
const person = access.newRole(memberAc.statements);
const roles = {
  learner: person,
  educator: person,
  preceptor: person,
  director: person,
  reviewer: person,
  administrator: access.newRole(adminAc.statements),
};

/** better-auth: email and password, organisations as tenants, our roles. */
export function makeAuth({ db, secret, baseUrl, onError }: AuthOptions) {
  return betterAuth({
    appName: 'Openward',
    secret,
    basePath: '/api/auth',
    ...(baseUrl ? { baseURL: baseUrl } : {}),
    trustedOrigins: (request) => {
      const host = request && new URL(request.url).host;
      return host ? [`http://${host}`, `https://${host}`] : [];
    },
    telemetry: { enabled: false },
    database: drizzleAdapter(db, { provider: 'pg', schema: authTables, transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    /** The limiter before it knows the account that is tried; see limits.ts. */
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'openward', useSecureCookies: baseUrl?.startsWith('https:') ?? false },
    logger: { disabled: true },
    plugins: [organization({ ac: access, roles, creatorRole: 'administrator', allowUserToCreateOrganization: false })],
    onAPIError: { onError: (error) => onError(error) },
  });
}
export type Auth = ReturnType<typeof makeAuth>;
