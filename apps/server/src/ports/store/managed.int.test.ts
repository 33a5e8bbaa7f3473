import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded, type EmbeddedServer } from './embedded/start.ts';
import { connectStore, encodeEvent, readEvents } from './index.ts';

const secret = 'a secret of the tests, long enough';
let folder: string;
let server: EmbeddedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openward-managed-'));
  server = await startEmbedded(folder);
  const superuser = new Client(server.owner);
  await superuser.connect();
  await superuser.query(`create role managed login createrole nosuperuser password 'managed'`);
  await superuser.query('create database managed owner managed');
  await superuser.end();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('given a database whose owner is no superuser, when named by DATABASE_URL, then it is migrated and keeps tenants apart', async () => {
  const { host, port } = server.owner;
  const databaseUrl = `postgres://managed:managed@localhost/managed?host=${encodeURIComponent(host)}&port=${port}`;
  const config = { databaseUrl, dataFolder: folder, secret, onError: () => undefined };
  await (await connectStore(config)).close();
  const store = await connectStore(config);
  try {
    const stream = randomUUID();
    const events = [encodeEvent({ position: 0, tick: 0, type: 'sampled' })];
    const append = {
      stream,
      kind: 'practice',
      owner: 'ann',
      batch: randomUUID(),
      expectedPosition: 0,
      events,
    } as const;
    expect((await store.append({ tenant: 'north', ...append })).status).toBe('appended');
    expect(await store.within({ tenant: 'north' }, (tx) => readEvents(tx, stream))).toHaveLength(1);
    expect(await store.within({ tenant: 'south' }, (tx) => readEvents(tx, stream))).toHaveLength(0);
  } finally {
    await store.close();
  }
});
