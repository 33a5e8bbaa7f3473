import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { MemberRole } from '../../contracts/index.ts';
import { authTables, type Database } from '../../ports/store/index.ts';

const { member, organization, user } = authTables;

export interface Membership {
  readonly id: string;
  readonly name: string;
  readonly role: MemberRole;
}

/** Reads of people and organisations, by better-auth's own role. */
export function accountsStore(db: Database) {
  const memberships = async (userId: string): Promise<Membership[]> => {
    const rows = await db
      .select({ id: organization.id, name: organization.name, role: member.role })
      .from(member)
      .innerJoin(organization, eq(organization.id, member.organizationId))
      .where(eq(member.userId, userId))
      .orderBy(asc(member.createdAt), asc(organization.id));
    return rows.map((row) => ({ ...row, role: row.role as MemberRole }));
  };

  const addOrganization = async (name: string, slug: string): Promise<string> => {
    const id = randomUUID();
    await db.insert(organization).values({ id, name, slug }).onConflictDoNothing();
    const [row] = await db.select().from(organization).where(eq(organization.slug, slug));
    return row?.id ?? id;
  };

  const addMember = async (organizationId: string, userId: string, role: MemberRole): Promise<void> => {
    await db.insert(member).values({ id: randomUUID(), organizationId, userId, role }).onConflictDoNothing();
  };

  return {
    memberships,
    addOrganization,
    addMember,
    /** An organisation of one's own, for who belongs to none; harmless again. */
    addOwn: async (userId: string, name: string): Promise<Membership> => {
      const id = await addOrganization(name, `own-${userId}`);
      await addMember(id, userId, 'learner');
      return { id, name, role: 'learner' };
    },
    members: async (organizationId: string) => {
      const rows = await db
        .select({ id: user.id, name: user.name, email: user.email, role: member.role })
        .from(member)
        .innerJoin(user, eq(user.id, member.userId))
        .where(eq(member.organizationId, organizationId))
        .orderBy(asc(user.name));
      return rows.map((row) => ({ ...row, role: row.role as MemberRole }));
    },
    isMember: async (organizationId: string, userId: string): Promise<boolean> => {
      const rows = await db
        .select({ id: member.id })
        .from(member)
        .where(and(eq(member.organizationId, organizationId), eq(member.userId, userId)));
      return rows.length > 0;
    },
    /** Names by id; an id nobody has is left out. */
    names: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select({ id: user.id, name: user.name })
        .from(user)
        .where(inArray(user.id, [...new Set(ids)]));
      return new Map(rows.map((row) => [row.id, row.name]));
    },
    userByEmail: async (email: string): Promise<string | undefined> => {
      const [row] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
      return row?.id;
    },
  };
}
export type AccountsStore = ReturnType<typeof accountsStore>;
