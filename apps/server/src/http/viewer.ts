import type { MemberRole } from '../contracts/index.ts';

/** Who asks, in which organisation: what every policy is asked about. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** The active organisation, whose id is the tenant. */
  readonly tenant: string;
  readonly organization: string;
  readonly role: MemberRole;
}

/** Turns the cookies of a request into who asks. `none`: no sign-in; `expired`: one that has ended. */
export type Authenticate = (headers: { readonly cookie?: string | undefined }) => Promise<Viewer | 'none' | 'expired'>;

const staffRoles: readonly MemberRole[] = ['educator', 'director', 'administrator'];

/** Whether the role sees what the organisation's learners do. */
export function isStaff(viewer: Pick<Viewer, 'role'>): boolean {
  return staffRoles.includes(viewer.role);
}
