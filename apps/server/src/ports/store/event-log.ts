import { and, asc, eq, gte } from 'drizzle-orm';
import type { Pool } from 'pg';
import { events, streams } from './tables.ts';
import type { TenantTransaction } from './scope.ts';

export interface StoredEvent {
  readonly position: number;
  readonly tick: number;
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface Append {
  readonly tenant: string;
  readonly stream: string;
  readonly kind: 'practice' | 'exam';
  /** Id of the user the stream belongs to. */
  readonly owner: string;
  /** Makes a resend harmless. */
  readonly batch: string;
  readonly expectedPosition: number;
  readonly events: readonly EncodedEvent[];
}

/** An event as it is stored. Body is its JSON, which holds no tab and no line break; type is letters alone. */
export interface EncodedEvent {
  readonly tick: number;
  readonly type: string;
  readonly body: string;
}

export function encodeEvent(event: StoredEvent): EncodedEvent {
  return { tick: event.tick, type: event.type, body: JSON.stringify(event) };
}

/** What became of an append: `appended` and `duplicate` are durable; the rest changed nothing. */
export interface Appended {
  readonly status: 'appended' | 'duplicate' | 'conflict' | 'missing' | 'closed' | 'foreign';
  /** Where the next event of the stream goes. */
  readonly nextPosition: number;
}

interface Waiting {
  readonly append: Append;
  readonly done: (answer: Appended) => void;
  readonly fail: (error: unknown) => void;
}

const largestGroup = 64;
const mostInFlight = 4;

const statement = {
  name: 'append_events',
  text: `select a.status, a.next_position as "nextPosition"
           from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::int[], $7::text[], $8::bool[])
                  with ordinality as g (tenant, stream, kind, owner, batch, expected, lines, closes, n)
          cross join lateral openward.append_events(tenant, stream, kind, owner, batch, expected, lines, closes) as a
          order by n`,
};

function lines(list: readonly EncodedEvent[]): string {
  return list.map(({ tick, type, body }) => `${tick}\t${type}\t${body}`).join('\n');
}

const byStream = (a: Waiting, b: Waiting): number =>
  `${a.append.tenant}/${a.append.stream}` < `${b.append.tenant}/${b.append.stream}` ? -1 : 1;

/** Takes from the queue what may go together: one append of each stream, since the next waits for its answer. */
function takeGroup(queue: Waiting[], busy: ReadonlySet<string>): Waiting[] {
  const group: Waiting[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < queue.length && group.length < largestGroup;) {
    const waiting = queue[i] as Waiting;
    const key = `${waiting.append.tenant}/${waiting.append.stream}`;
    if (busy.has(key) || taken.has(key)) i++;
    else {
      taken.add(key);
      group.push(...queue.splice(i, 1));
    }
  }
  return group.sort(byStream);
}

/**
 * Appends durably, in groups: what arrives while a transaction is under way shares the next one, so that one flush to
 * disk serves many requests. Appends of one stream go in the order they came.
 */
export function eventAppender(pool: Pool): (append: Append) => Promise<Appended> {
  const queue: Waiting[] = [];
  const busy = new Set<string>();
  let inFlight = 0;

  const run = async (group: readonly Waiting[]): Promise<void> => {
    const list = group.map(({ append }) => append);
    try {
      const { rows } = await pool.query<Appended>({
        ...statement,
        values: [
          list.map((a) => a.tenant),
          list.map((a) => a.stream),
          list.map((a) => a.kind),
          list.map((a) => a.owner),
          list.map((a) => a.batch),
          list.map((a) => a.expectedPosition),
          list.map((a) => lines(a.events)),
          list.map((a) => a.events.at(-1)?.type === 'finished'),
        ],
      });
      group.forEach((waiting, i) => waiting.done(rows[i] as Appended));
    } catch (error) {
      for (const waiting of group) waiting.fail(error);
    }
  };

  const pump = (): void => {
    while (queue.length > 0 && inFlight < mostInFlight) {
      const group = takeGroup(queue, busy);
      if (group.length === 0) return;
      const keys = group.map(({ append }) => `${append.tenant}/${append.stream}`);
      for (const key of keys) busy.add(key);
      inFlight++;
      void run(group).finally(() => {
        inFlight--;
        for (const key of keys) busy.delete(key);
        pump();
      });
    }
  };

  return (append) =>
    new Promise((done, fail) => {
      queue.push({ append, done, fail });
      if (queue.length === 1) setImmediate(pump);
    });
}

/** The stream's head, or undefined where the tenant has none of this id. */
export async function streamHead(tx: TenantTransaction, stream: string) {
  const [head] = await tx.select().from(streams).where(eq(streams.id, stream));
  return head;
}

/** Events of a stream from a position on, in order, as they were appended. */
export async function readEvents(
  tx: TenantTransaction,
  stream: string,
  from = 0,
  most = 1_000_000,
): Promise<StoredEvent[]> {
  const rows = await tx
    .select({ body: events.body })
    .from(events)
    .where(and(eq(events.stream, stream), gte(events.position, from)))
    .orderBy(asc(events.position))
    .limit(most);
  return rows.map(({ body }) => JSON.parse(body) as StoredEvent);
}
