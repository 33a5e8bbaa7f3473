import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EncounterEvent } from '@openward/encounter';
import type { Attempt, AttemptLog, AttemptMeta } from './attempt.ts';

interface Batch {
  readonly id: string;
  readonly from: number;
  readonly events: readonly EncounterEvent[];
}
interface Schema extends DBSchema {
  attempts: { key: string; value: AttemptMeta };
  batches: { key: [string, number]; value: Batch };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('openward-attempts', 1, {
    upgrade(db) {
      db.createObjectStore('attempts', { keyPath: 'id' });
      db.createObjectStore('batches', { keyPath: ['id', 'from'] });
    },
    terminated: () => (opened = null),
  });
  return opened;
}

const all = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Attempts in IndexedDB: one line each, and their events in append-only batches keyed by (attempt, first position). */
export const attemptDatabase: AttemptLog = {
  create: (meta, events) => write(meta, 0, events, true),
  append: (meta, from, events) => write(meta, from, events, false),
  async load(id): Promise<Attempt | null> {
    const tx = (await database()).transaction(['attempts', 'batches']);
    const [meta, batches] = await Promise.all([
      tx.objectStore('attempts').get(id),
      tx.objectStore('batches').getAll(all(id)),
    ]);
    return meta ? { meta, events: batches.flatMap((batch) => batch.events) } : null;
  },
  async list() {
    const every = await (await database()).getAll('attempts');
    return every.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  },
  async remove(id) {
    const tx = (await database()).transaction(['attempts', 'batches'], 'readwrite');
    await Promise.all([tx.objectStore('attempts').delete(id), tx.objectStore('batches').delete(all(id)), tx.done]);
  },
};

async function write(
  meta: AttemptMeta,
  from: number,
  events: readonly EncounterEvent[],
  fresh: boolean,
): Promise<void> {
  const tx = (await database()).transaction(['attempts', 'batches'], 'readwrite');
  const attempts = tx.objectStore('attempts');
  await Promise.all([
    fresh ? attempts.add(meta) : attempts.put(meta),
    events.length > 0 ? tx.objectStore('batches').add({ id: meta.id, from, events }) : null,
    tx.done,
  ]);
}
