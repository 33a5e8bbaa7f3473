import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeFor, traversable } from './place.ts';

const stranger = { uid: 4_000_000, gid: 4_000_000 };
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'openward-place-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the place of the database', () => {
  it('given a folder closed to others, when a stranger would pass, then he cannot, and can once it is opened', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner, { mode: 0o755 });
    chmodSync(folder, 0o700);
    expect(traversable(inner, stranger)).toBe(false);
    chmodSync(folder, 0o711);
    expect(traversable(inner, stranger)).toBe(true);
  });

  it('given a user who is not root, when a place is chosen, then it is in the data folder', () => {
    expect(placeFor(join(folder, 'data'), undefined)).toBe(join(folder, 'data', 'postgres'));
  });
});
