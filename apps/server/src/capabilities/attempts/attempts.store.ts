import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import { tables, type TenantTransaction } from '../../ports/store/index.ts';

const { attempts, events, exams, reflections, streams, verifications } = tables;

const columns = {
  attempt: attempts,
  length: streams.length,
  ticks: sql<number>`(select ${events.tick} from ${events} where ${events.tenant} = ${attempts.tenant}
    and ${events.stream} = ${attempts.id} order by ${events.position} desc limit 1)`,
  verification: { status: verifications.status, reason: verifications.reason, detail: verifications.detail },
  released: sql<boolean>`coalesce(${exams.releaseDebrief}, false)`,
};

function select(tx: TenantTransaction, where: SQL | undefined, limit: number) {
  return tx
    .select(columns)
    .from(attempts)
    .innerJoin(streams, and(eq(streams.tenant, attempts.tenant), eq(streams.id, attempts.id)))
    .leftJoin(verifications, and(eq(verifications.tenant, attempts.tenant), eq(verifications.attempt, attempts.id)))
    .leftJoin(exams, and(eq(exams.tenant, attempts.tenant), eq(exams.id, attempts.id)))
    .where(where)
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(limit);
}
export type AttemptRow = Awaited<ReturnType<typeof select>>[number];

export interface AttemptFilter {
  readonly owner?: string | undefined;
  readonly case?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Attempts of the transaction's tenant, newest first. */
export function listAttempts(tx: TenantTransaction, filter: AttemptFilter): Promise<AttemptRow[]> {
  const where = and(
    filter.owner === undefined ? undefined : eq(attempts.owner, filter.owner),
    filter.case === undefined ? undefined : eq(attempts.caseSlug, filter.case),
    filter.before === undefined ? undefined : lt(attempts.createdAt, new Date(filter.before)),
  );
  return select(tx, where, filter.limit);
}

export async function findAttempt(tx: TenantTransaction, id: string): Promise<AttemptRow | undefined> {
  const [row] = await select(tx, eq(attempts.id, id), 1);
  return row;
}

/** The reflection on an attempt; row-level security shows it to its writer alone. */
export async function findReflection(tx: TenantTransaction, attempt: string) {
  const [row] = await tx.select().from(reflections).where(eq(reflections.attempt, attempt));
  return row;
}

export async function saveReflection(tx: TenantTransaction, row: typeof reflections.$inferInsert) {
  const { reactions, reasoning } = row;
  const [saved] = await tx
    .insert(reflections)
    .values(row)
    .onConflictDoUpdate({
      target: [reflections.tenant, reflections.attempt],
      set: { reactions, reasoning, savedAt: sql`now()` },
    })
    .returning();
  return saved;
}

export async function saveVerification(
  tx: TenantTransaction,
  row: Omit<typeof verifications.$inferInsert, 'checkedAt'>,
): Promise<void> {
  const { status, reason = null, detail = null } = row;
  await tx
    .insert(verifications)
    .values(row)
    .onConflictDoUpdate({
      target: [verifications.tenant, verifications.attempt],
      set: { status, reason, detail, checkedAt: sql`now()` },
    });
}
