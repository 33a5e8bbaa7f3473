import { z } from 'zod';
import { memberRoleSchema } from './common.ts';
import { route } from './route.ts';

export const organizationSchema = z.strictObject({ id: z.string(), name: z.string(), role: memberRoleSchema });
export const meSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** The organisation whose records are read and written now. */
  organization: organizationSchema.nullable(),
  organizations: z.array(organizationSchema),
});
export type Me = z.infer<typeof meSchema>;

/**
 * Signing up, in and out and changing the active organisation are better-auth's, below `/api/auth`:
 * `POST /api/auth/sign-up/email {name, email, password}`, `POST /api/auth/sign-in/email {email, password}`,
 * `POST /api/auth/sign-out {}`, `POST /api/auth/organization/set-active {organizationId}`.
 */
export const accountRoutes = {
  getMe: route({
    method: 'GET',
    path: '/api/me',
    access: 'public',
    summary: 'Who is signed in; `me` is null for a visitor',
    response: z.strictObject({ me: meSchema.nullable() }),
  }),
  listMembers: route({
    method: 'GET',
    path: '/api/members',
    access: 'staff',
    summary: 'The people of the organisation, to choose a candidate from',
    response: z.strictObject({
      members: z.array(z.strictObject({ id: z.string(), name: z.string(), email: z.string(), role: memberRoleSchema })),
    }),
  }),
  getServerInfo: route({
    method: 'GET',
    path: '/api/info',
    access: 'public',
    summary: 'Version, and the demo sign-ins where the demo is seeded',
    response: z.strictObject({
      version: z.string(),
      demo: z.strictObject({ password: z.string(), emails: z.array(z.string()) }).nullable(),
    }),
  }),
};
