import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { tables, type TenantTransaction } from '../../ports/store/index.ts';

const { disputes } = tables;
export type DisputeRow = typeof disputes.$inferSelect;

export interface DisputeFilter {
  readonly raisedBy?: string | undefined;
  readonly attempt?: string | undefined;
  readonly open?: boolean | undefined;
}

/** Adds a dispute; undefined where one on the same item is still open. */
export async function addDispute(
  tx: TenantTransaction,
  row: Pick<DisputeRow, 'tenant' | 'id' | 'attempt' | 'item' | 'text' | 'raisedBy'>,
): Promise<DisputeRow | undefined> {
  const [added] = await tx.insert(disputes).values(row).onConflictDoNothing().returning();
  return added;
}

export function listDisputes(tx: TenantTransaction, { raisedBy, attempt, open }: DisputeFilter): Promise<DisputeRow[]> {
  return tx
    .select()
    .from(disputes)
    .where(
      and(
        raisedBy === undefined ? undefined : eq(disputes.raisedBy, raisedBy),
        attempt === undefined ? undefined : eq(disputes.attempt, attempt),
        open === true ? isNull(disputes.decision) : undefined,
      ),
    )
    .orderBy(desc(disputes.raisedAt))
    .limit(500);
}

export async function findDispute(tx: TenantTransaction, id: string): Promise<DisputeRow | undefined> {
  const [row] = await tx.select().from(disputes).where(eq(disputes.id, id));
  return row;
}

/** Answers an open dispute; undefined where it has its answer already. */
export async function answerDispute(
  tx: TenantTransaction,
  id: string,
  { decision, answer, answeredBy }: Pick<DisputeRow, 'decision' | 'answer' | 'answeredBy'>,
): Promise<DisputeRow | undefined> {
  const [row] = await tx
    .update(disputes)
    .set({ decision, answer, answeredBy, answeredAt: sql`now()` })
    .where(and(eq(disputes.id, id), isNull(disputes.decision)))
    .returning();
  return row;
}
