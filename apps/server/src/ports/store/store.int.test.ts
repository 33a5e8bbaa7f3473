import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { is, Table } from 'drizzle-orm';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as authTables from './auth-tables.ts';
import { startEmbedded, type EmbeddedServer } from './embedded/start.ts';
import { encodeEvent, readEvents, streamHead, type Append } from './event-log.ts';
import { migrate } from './migrate.ts';
import { asRole, openStore } from './store.ts';
import type { Store } from './store.ts';
import * as tables from './tables.ts';

const secret = 'a secret of the tests, long enough';
let folder: string;
let server: EmbeddedServer;
let store: Store;
let owner: Client;
let app: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openward-store-'));
  server = await startEmbedded(folder);
  store = await openStore({ owner: server.owner, secret, onError: () => undefined });
  owner = new Client(server.owner);
  app = new Client(asRole(server.owner, secret, 'app'));
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

function append(stream: string, expectedPosition: number, count: number, more: Partial<Append> = {}): Append {
  const events = Array.from({ length: count }, (_, i) =>
    encodeEvent({ position: expectedPosition + i, tick: i, type: 'sampled', text: 'a\tb\nc\u0000d' }),
  );
  const fixed = { tenant: 'north', kind: 'practice', owner: 'ann', batch: randomUUID() } as const;
  return { ...fixed, stream, expectedPosition, events, ...more };
}

const every = { ...tables, ...authTables } as Record<string, unknown>;
const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function realTables(): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(
    `select table_schema || '.' || table_name as name, array_agg(column_name::text order by column_name) as columns
       from information_schema.columns where table_schema in ('openward', 'auth') group by 1 order by 1`,
  );
  return rows;
}

describe('the event log', () => {
  it('given events with tabs, breaks and U+0000, when they are read again, then they are as they were', async () => {
    const stream = randomUUID();
    expect(await store.append(append(stream, 0, 2))).toEqual({ status: 'appended', nextPosition: 2 });
    const read = await store.within({ tenant: 'north' }, (tx) => readEvents(tx, stream));
    expect(read).toEqual([
      { position: 0, tick: 0, type: 'sampled', text: 'a\tb\nc\u0000d' },
      { position: 1, tick: 1, type: 'sampled', text: 'a\tb\nc\u0000d' },
    ]);
  });

  it('given writers that race for one stream, when each wants the next place, then one wins and no place is doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 }), async (sizes) => {
        const stream = randomUUID();
        await store.append(append(stream, 0, 1));
        const answers = await Promise.all(sizes.map((size) => store.append(append(stream, 1, size))));
        expect(answers.filter(({ status }) => status === 'appended')).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 'conflict')).toHaveLength(sizes.length - 1);
        const events = await store.within({ tenant: 'north' }, (tx) => readEvents(tx, stream));
        expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i));
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it('given many streams at once, when all append in groups, then every answer belongs to its own append', async () => {
    const streams = Array.from({ length: 150 }, () => randomUUID());
    const answers = await Promise.all(streams.map((stream, i) => store.append(append(stream, 0, 1 + (i % 7)))));
    expect(answers).toEqual(streams.map((_, i) => ({ status: 'appended', nextPosition: 1 + (i % 7) })));
  });

  it('given a closed stream, a foreign one and one that is not there, when appended to, then each is told apart', async () => {
    const stream = randomUUID();
    const end = [encodeEvent({ position: 0, tick: 0, type: 'finished' })];
    await store.append(append(stream, 0, 1, { events: end }));
    expect((await store.append(append(stream, 1, 1))).status).toBe('closed');
    expect((await store.append(append(stream, 1, 1, { owner: 'bob' }))).status).toBe('foreign');
    expect((await store.append(append(stream, 1, 1, { kind: 'exam' }))).status).toBe('foreign');
    expect((await store.append(append(stream, 1, 1, { tenant: 'south' }))).status).toBe('missing');
  });

  it('given an event, when anyone would change, delete or truncate it, then the database refuses', async () => {
    await store.append(append(randomUUID(), 0, 1));
    for (const statement of [
      `update openward.events set body = '{}'`,
      'delete from openward.events',
      'truncate openward.events',
    ]) {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: 'OW001' });
      await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('tenancy', () => {
  it('given rows of a tenant, when none is set, then every table of the catalogue shows none of them', async () => {
    const stream = randomUUID();
    await store.append(append(stream, 0, 1));
    const all = await realTables();
    expect(all.length).toBeGreaterThan(15);
    for (const { name } of all) {
      const seen = await app.query(`select from ${name} limit 1`).then(
        ({ rowCount }) => rowCount,
        (error: { code: string }) => (error.code === '42501' ? 0 : Promise.reject(error)),
      );
      expect(seen, name).toBe(0);
    }
    expect((await app.query('select from openward.streams')).rowCount).toBe(0);
    expect(await store.within({ tenant: 'north' }, (tx) => streamHead(tx, stream))).toBeDefined();
    expect(await store.within({ tenant: 'south' }, (tx) => streamHead(tx, stream))).toBeUndefined();
  });

  it('given a tenant table, when it is looked up, then row-level security is on and the request role owns nothing', async () => {
    const { rows } = await owner.query<{ name: string; secured: boolean; policies: number; owner: string }>(
      `select c.relname as name, c.relrowsecurity as secured, r.rolname as owner,
              (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
        where n.nspname = 'openward' and c.relkind in ('r', 'p')`,
    );
    for (const row of rows) expect(row).toMatchObject({ secured: true, policies: 1, owner: server.owner.user });
    const { rows: roles } = await owner.query(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as privileged from pg_roles where rolname like 'openward\\_%'`,
    );
    expect(roles).toEqual([{ privileged: false }, { privileged: false }, { privileged: false }]);
  });

  it('given a transaction that set a tenant, when it is over, then the connection has none', async () => {
    await app.query('begin');
    await app.query(`select set_config('openward.tenant', 'north', true)`);
    expect((await app.query('select from openward.streams')).rowCount).toBeGreaterThan(0);
    await app.query('commit');
    expect((await app.query('select from openward.streams')).rowCount).toBe(0);
  });
});

describe('the schema', () => {
  it('given the table definitions, when compared with the database, then names and columns are the same', async () => {
    const declared = Object.values(every)
      .filter((each): each is PgTable => is(each, Table))
      .map((table) => {
        const { schema, name, columns } = getTableConfig(table);
        return { name: `${schema}.${name}`, columns: columns.map((column) => snake(column.name)).sort() };
      });
    expect(declared.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(await realTables());
  });

  it('given a database that is up to date, when migrated again, then nothing is applied', async () => {
    expect(await migrate(server.owner, secret)).toEqual([]);
  });
});
