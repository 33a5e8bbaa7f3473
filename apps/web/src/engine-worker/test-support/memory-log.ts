import type { EncounterEvent } from '@openward/encounter';
import type { Attempt, AttemptLog, AttemptMeta } from '../attempt.ts';

/** Attempts in memory, with the same refusal of two writers at one position as the database. */
export class MemoryLog implements AttemptLog {
  readonly metas = new Map<string, AttemptMeta>();
  readonly batches = new Map<string, Map<number, readonly EncounterEvent[]>>();
  /** Set to make every write fail, as a full disk would. */
  broken = false;

  async create(meta: AttemptMeta, events: readonly EncounterEvent[]): Promise<void> {
    if (this.metas.has(meta.id)) throw conflict();
    await this.append(meta, 0, events);
  }

  append(meta: AttemptMeta, from: number, events: readonly EncounterEvent[]): Promise<void> {
    if (this.broken) return Promise.reject(new Error('the disk is full'));
    const own = this.batches.get(meta.id) ?? new Map<number, readonly EncounterEvent[]>();
    if (events.length > 0 && own.has(from)) return Promise.reject(conflict());
    if (events.length > 0) own.set(from, structuredClone(events));
    this.batches.set(meta.id, own);
    this.metas.set(meta.id, meta);
    return Promise.resolve();
  }

  load(id: string): Promise<Attempt | null> {
    const meta = this.metas.get(id);
    if (!meta) return Promise.resolve(null);
    const batches = [...(this.batches.get(id) ?? [])].sort(([a], [b]) => a - b);
    return Promise.resolve({ meta, events: batches.flatMap(([, events]) => events) });
  }

  list(): Promise<readonly AttemptMeta[]> {
    return Promise.resolve([...this.metas.values()]);
  }

  remove(id: string): Promise<void> {
    this.metas.delete(id);
    this.batches.delete(id);
    return Promise.resolve();
  }
}

function conflict(): Error {
  const error = new Error('a batch stands at this position');
  error.name = 'ConstraintError';
  return error;
}
