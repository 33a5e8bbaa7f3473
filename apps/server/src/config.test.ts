import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig, secretOf } from './config.ts';
import { FolderHeldError, lockFolder } from './ports/store/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openward-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the environment', () => {
  it('given nothing, when read, then the server is local, embedded and a demo', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, databaseUrl: undefined, demo: true });
  });

  it('given a database of one’s own, when read, then no demo account with a known password is made', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/x' }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL: 'postgres://db/x', OPENWARD_DEMO: '1' }).demo).toBe(true);
  });

  it.each([
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://x'],
    ['LOG_LEVEL', 'loud'],
    ['BASE_URL', 'ward'],
    ['SECRET', 'short'],
    ['OPENWARD_DEMO', 'maybe'],
  ])('given a wrong %s, when read, then it is refused by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('given no secret, when asked twice, then it is made once, for the owner’s eyes', () => {
    const first = secretOf({ secret: undefined, dataFolder: folder });
    expect(first.length).toBeGreaterThan(40);
    expect(secretOf({ secret: undefined, dataFolder: folder })).toBe(first);
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
  });
});

describe('the lock of the data folder', () => {
  it('given a folder held by a process that lives, when locked again, then it is refused until released', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderHeldError);
    release();
    lockFolder(folder)();
  });
});
