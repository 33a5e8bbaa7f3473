import { bigint, boolean, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';

/** better-auth's tables: keys are its field names, columns the same in snake_case. */
const auth = pgSchema('auth');
const instant = () => timestamp({ withTimezone: true, mode: 'date' });
const stamps = { createdAt: instant().notNull().defaultNow(), updatedAt: instant().notNull().defaultNow() };

export const user = auth.table('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  ...stamps,
});

export const session = auth.table('session', {
  id: text().primaryKey(),
  expiresAt: instant().notNull(),
  token: text().notNull(),
  ipAddress: text(),
  userAgent: text(),
  userId: text().notNull(),
  activeOrganizationId: text(),
  ...stamps,
});

export const account = auth.table('account', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  ...stamps,
});

export const verification = auth.table('verification', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  ...stamps,
});

export const organization = auth.table('organization', {
  id: text().primaryKey(),
  name: text().notNull(),
  slug: text().notNull(),
  logo: text(),
  createdAt: instant().notNull().defaultNow(),
  metadata: text(),
});

export const member = auth.table('member', {
  id: text().primaryKey(),
  organizationId: text().notNull(),
  userId: text().notNull(),
  role: text().notNull(),
  createdAt: instant().notNull().defaultNow(),
});

export const invitation = auth.table('invitation', {
  id: text().primaryKey(),
  organizationId: text().notNull(),
  email: text().notNull(),
  role: text(),
  status: text().notNull().default('pending'),
  expiresAt: instant().notNull(),
  createdAt: instant().notNull().defaultNow(),
  inviterId: text().notNull(),
});

export const rateLimit = auth.table('rate_limit', {
  id: text().primaryKey(),
  key: text().notNull(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
});
