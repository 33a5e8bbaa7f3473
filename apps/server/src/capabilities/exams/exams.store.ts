import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { tables, type TenantTransaction } from '../../ports/store/index.ts';

const { exams, examLeases } = tables;
export type ExamRow = typeof exams.$inferSelect;

export async function addExam(tx: TenantTransaction, row: typeof exams.$inferInsert): Promise<ExamRow | undefined> {
  const [added] = await tx.insert(exams).values(row).returning();
  return added;
}

export async function findExam(tx: TenantTransaction, id: string): Promise<ExamRow | undefined> {
  const [row] = await tx.select().from(exams).where(eq(exams.id, id));
  return row;
}

/** The tenant's sittings, newest first; of one candidate, with those open to anyone. */
export function listExams(tx: TenantTransaction, candidate?: string): Promise<ExamRow[]> {
  const where = candidate === undefined ? undefined : or(eq(exams.candidate, candidate), isNull(exams.candidate));
  return tx.select().from(exams).where(where).orderBy(desc(exams.createdAt)).limit(500);
}

type Change = Partial<
  Pick<ExamRow, 'releaseDebrief' | 'candidate' | 'startedAt' | 'pausedAt' | 'pausedSeconds' | 'finishedAt'>
>;

export async function changeExam(tx: TenantTransaction, id: string, change: Change): Promise<ExamRow | undefined> {
  const [row] = await tx.update(exams).set(change).where(eq(exams.id, id)).returning();
  return row;
}

/** Makes an open sitting this person's, unless someone was first. */
export async function claimExam(tx: TenantTransaction, id: string, candidate: string): Promise<ExamRow | undefined> {
  await tx
    .update(exams)
    .set({ candidate })
    .where(and(eq(exams.id, id), isNull(exams.candidate)));
  return findExam(tx, id);
}

const leaseSeconds = 15;

/** Takes or renews the lease on a hosted encounter; false while another process holds it. */
export async function holdLease(tx: TenantTransaction, tenant: string, exam: string, holder: string): Promise<boolean> {
  const expiresAt = sql`now() + make_interval(secs => ${leaseSeconds})`;
  const held = await tx
    .insert(examLeases)
    .values({ tenant, exam, holder, expiresAt: expiresAt as unknown as Date })
    .onConflictDoUpdate({
      target: [examLeases.tenant, examLeases.exam],
      set: { holder, expiresAt },
      setWhere: sql`${examLeases.holder} = ${holder} or ${examLeases.expiresAt} < now()`,
    })
    .returning({ exam: examLeases.exam });
  return held.length > 0;
}

export async function dropLease(tx: TenantTransaction, exam: string, holder: string): Promise<void> {
  await tx.delete(examLeases).where(and(eq(examLeases.exam, exam), eq(examLeases.holder, holder)));
}
