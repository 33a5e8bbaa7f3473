import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectStore, encodeEvent, tables, type Store } from '../../ports/store/index.ts';
import { catchUp, rebuild } from './attempts.projection.ts';

const tenant = 'north';
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openward-projection-'));
  const secret = 'a secret of the tests, long enough';
  store = await connectStore({ databaseUrl: undefined, dataFolder: folder, secret, onError: () => undefined });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function play(stream: string, finish: boolean): Promise<void> {
  const started = {
    ...{ type: 'started', position: 0, tick: 0, case: 'a-case', caseVersion: 1, seed: 1, mode: 'practise' },
    ...{ pack: 'a'.repeat(64), engine: 'b'.repeat(64), profile: 'uk', level: 'student' },
  };
  const end = finish ? [{ type: 'finished', position: 1, tick: 9, reason: 'death' }] : [];
  await store.append({
    ...{ tenant, stream, kind: 'practice', owner: 'ann', batch: randomUUID(), expectedPosition: 0 },
    events: [started, ...end].map(encodeEvent),
  });
}

const list = (bring: typeof catchUp) =>
  store.within({ tenant }, async (tx) => {
    await bring(tx, tenant);
    return tx.select().from(tables.attempts).orderBy(tables.attempts.id);
  });

it('given events, when the list is emptied and made again, then it is the same', async () => {
  for (let i = 0; i < 5; i++) await play(randomUUID(), i % 2 === 0);
  const before = await list(catchUp);
  expect(before).toHaveLength(5);
  expect(before.filter(({ finishedBecause }) => finishedBecause === 'death')).toHaveLength(3);
  expect(await list(rebuild)).toEqual(before);
  expect(await list(catchUp)).toEqual(before);
});

it('given a transaction that began first and commits last, when the list was caught up between, then its events are not missed', async () => {
  const slow = randomUUID();
  const quick = randomUUID();
  let finish: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    finish = done;
  });
  let begun: () => void = () => undefined;
  const inside = new Promise<void>((done) => {
    begun = done;
  });
  const slowly = store.within({ tenant }, async (tx) => {
    const { streams, events } = tables;
    const row = { tenant, id: slow, kind: 'practice', owner: 'ann', length: 1, closed: false } as const;
    await tx.insert(streams).values({ ...row, createdAt: new Date() });
    const started = { case: 'a-case', caseVersion: 1, seed: 1, mode: 'practise', profile: 'uk', level: 'student' };
    const body = JSON.stringify({ type: 'started', pack: 'a', engine: 'b', ...started });
    const event = { tenant, stream: slow, position: 0, tick: 0, type: 'started', body, batch: randomUUID() };
    await tx.insert(events).values(event as typeof events.$inferInsert);
    begun();
    await held;
  });
  await inside;
  await play(quick, false);
  const between = (await list(catchUp)).map(({ id }) => id);
  expect(between).toContain(quick);
  expect(between).not.toContain(slow);
  finish();
  await slowly;
  expect((await list(catchUp)).map(({ id }) => id)).toContain(slow);
});
