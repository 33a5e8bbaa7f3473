import type { EncounterEvent } from '@openward/encounter';
import { describe, expect, it } from 'vitest';
import { batchesFrom, batchId } from './upload.ts';

const attempt = '8f14e45f-ceea-467f-a8b8-3a1d2c0f5e11';
const events = Array.from({ length: 7 }, (_, position): EncounterEvent => ({ type: 'died', position, tick: position }));

describe('keeping an attempt', () => {
  it('given a log, when cut, then the batches join up without gaps and hold everything once', () => {
    const batches = batchesFrom(attempt, events, 0, 3);
    expect(batches.map((each) => each.expectedPosition)).toEqual([0, 3, 6]);
    expect(batches.flatMap((each) => each.events)).toEqual(events);
  });
  it('given a part the server has, when cut, then only the rest is sent', () => {
    expect(batchesFrom(attempt, events, 5, 3).flatMap((each) => each.events)).toEqual(events.slice(5));
    expect(batchesFrom(attempt, events, 7, 3)).toEqual([]);
  });
  it('given the same part again, then its id is the same, and another part has another', () => {
    expect(batchId(attempt, 0, 3)).toBe(batchId(attempt, 0, 3));
    expect(new Set([batchId(attempt, 0, 3), batchId(attempt, 3, 3), batchId(attempt, 0, 4)]).size).toBe(3);
    expect(batchId(attempt, 0, 3)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
