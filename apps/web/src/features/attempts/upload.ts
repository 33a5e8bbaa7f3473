import type { EncounterEvent } from '@openward/encounter';
import { hashText } from '@openward/kernel';

export const eventsPerBatch = 500;

export interface Batch {
  readonly batch: string;
  readonly expectedPosition: number;
  readonly events: readonly EncounterEvent[];
}

/** An id for a batch made of what is in it: the same part of the same attempt is the same batch, however often it is sent. */
export function batchId(attempt: string, from: number, count: number): string {
  const hex = hashText(`${attempt}/${from}/${count}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The events from a position on, cut into batches. */
export function batchesFrom(
  attempt: string,
  events: readonly EncounterEvent[],
  from: number,
  size = eventsPerBatch,
): readonly Batch[] {
  const batches: Batch[] = [];
  for (let at = from; at < events.length; at += size) {
    const part = events.slice(at, at + size);
    batches.push({ batch: batchId(attempt, at, part.length), expectedPosition: at, events: part });
  }
  return batches;
}
