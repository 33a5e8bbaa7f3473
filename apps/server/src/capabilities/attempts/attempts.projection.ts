import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import { tables, type TenantTransaction } from '../../ports/store/index.ts';
import type { Started } from './attempts.batch.ts';

const { attempts, events, projections, streams } = tables;
const name = 'attempts';

interface Milestone {
  readonly tenant: string;
  readonly stream: string;
  readonly body: string;
  readonly kind: 'practice' | 'exam';
  readonly owner: string;
  readonly createdAt: Date;
}

type Reason = NonNullable<(typeof attempts.$inferInsert)['finishedBecause']>;

async function apply(tx: TenantTransaction, milestone: Milestone): Promise<void> {
  const event = JSON.parse(milestone.body) as Started | { type: 'finished'; reason: Reason };
  const { tenant, stream: id, kind, owner, createdAt } = milestone;
  if (event.type === 'finished') {
    await tx.update(attempts).set({ finishedBecause: event.reason }).where(eq(attempts.id, id));
    return;
  }
  const { case: caseSlug, caseVersion, pack, engine, mode, level, profile, seed } = event;
  await tx
    .insert(attempts)
    .values({
      ...{ tenant, id, kind, owner, createdAt, caseSlug, caseVersion, pack, engine, mode, level, profile, seed },
      variant: event.variant ?? null,
      forkedFromStream: event.forkedFrom?.stream ?? null,
      forkedFromTick: event.forkedFrom?.tick ?? null,
    })
    .onConflictDoNothing();
}

/**
 * Brings the tenant's list of attempts up to its events. Everything visible from the last horizon on is applied, which is
 * harmless twice; the horizon then moves only as far as no older transaction can still commit below it, so a late one
 * is never missed.
 */
export async function catchUp(tx: TenantTransaction, tenant: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${name} ${tenant}`}))`);
  const { rows } = await tx.execute<{ horizon: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
  );
  const horizon = rows[0]?.horizon ?? '0';
  const [checkpoint] = await tx.select().from(projections).where(eq(projections.projection, name));
  const fresh = await tx
    .select({
      tenant: events.tenant,
      stream: events.stream,
      body: events.body,
      kind: streams.kind,
      owner: streams.owner,
      createdAt: streams.createdAt,
    })
    .from(events)
    .innerJoin(streams, and(eq(streams.tenant, events.tenant), eq(streams.id, events.stream)))
    .where(
      and(
        eq(events.tenant, tenant),
        inArray(events.type, ['started', 'finished']),
        gte(events.xid, sql`${checkpoint?.horizon ?? '0'}::text::xid8`),
      ),
    )
    .orderBy(asc(events.xid), asc(events.stream), asc(events.position));
  for (const milestone of fresh) await apply(tx, milestone);
  if (checkpoint?.horizon === horizon) return;
  await tx
    .insert(projections)
    .values({ tenant, projection: name, horizon })
    .onConflictDoUpdate({ target: [projections.tenant, projections.projection], set: { horizon } });
}

/** Empties the tenant's list and makes it again from the events. */
export async function rebuild(tx: TenantTransaction, tenant: string): Promise<void> {
  await tx.delete(attempts);
  await tx.delete(projections).where(eq(projections.projection, name));
  await catchUp(tx, tenant);
}
