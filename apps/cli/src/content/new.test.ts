import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from '@openward/content';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFolder } from '../read-folder.ts';
import { run } from '../run.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folders: string[] = [];
const said: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);

/** The project’s content without its cases, in a folder of its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openward-content-'));
  folders.push(folder);
  cpSync(join(root, 'content'), folder, { recursive: true, filter: (path) => !path.includes('/content/cases') });
  said.length = 0;
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const host = { root, cwd: root };

describe('openward content', () => {
  it('given a part of the catalogue, when its keys are asked for, then they come a line each, and an unknown part is refused', async () => {
    said.length = 0;
    expect(await run(['content', 'keys', 'procedures'], host)).toBe(0);
    const lines = said.join('').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines).toContain('procedures\tchest-drain\tChest drain');
    expect(lines.every((line) => line.startsWith('procedures\t'))).toBe(true);
    expect(await run(['content', 'keys', 'nonsense'], host)).toBe(1);
    expect(said.at(-1)).toMatch(/There is no part nonsense; there are medications,/);
  });

  it('given a name, when new, then there is a sound folder that lints, plays and packs', async () => {
    const folder = copy();
    const out = join(folder, 'out');
    expect(await run(['content', 'new', 'a-sore-rib', '--content', folder], host)).toBe(0);
    expect(readCase(readFolder(folder).files, 'a-sore-rib').data?.case.id).toBe('a-sore-rib');
    expect(await run(['content', 'lint', '--content', folder], host)).toBe(0);
    expect(said.join('')).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(await run(['content', 'play', 'a-sore-rib', 'ideal', '--content', folder], host)).toBe(0);
    expect(await run(['content', 'pack', '--content', folder, '--out', out], host)).toBe(0);
    const hash = /as ([0-9a-f]{64})/.exec(said.join(''))?.[1] ?? '';
    expect(
      [
        'catalogue.json',
        'public.json',
        'cases/a-sore-rib/case.json',
        'cases/a-sore-rib/public.json',
        'cases/a-sore-rib/assets/chest-x-ray.svg',
      ].filter((path) => !existsSync(join(out, hash, path))),
    ).toEqual([]);
  });

  it('given a name that is taken or no name, when new, then it says so and writes nothing', async () => {
    const folder = copy();
    await run(['content', 'new', 'twice', '--content', folder], host);
    expect(await run(['content', 'new', 'twice', '--content', folder], host)).toBe(1);
    expect(await run(['content', 'new', 'Not A Name', '--content', folder], host)).toBe(1);
    expect(said.at(-1)).toContain('lower-case words');
  });

  it('given a broken case, when linted, then each problem has file, line, sentence and rule, and the tally fails', async () => {
    expect(await run(['content', 'lint', 'rejected/unknown-medication'], host)).toBe(1);
    expect(said.join('')).toMatch(
      /content\/cases\/base\/truth\.yaml:\d+ {2}There is no medication `codiene` in the formulary; perhaps `codeine` is meant\. \(unknown-medication\)/,
    );
  });

  it('given nothing that is known, when asked, then the usage is shown and it fails; help does not fail', async () => {
    said.length = 0;
    expect(await run(['content', 'frobnicate'], host)).toBe(1);
    expect(await run(['help'], host)).toBe(0);
    expect(said.join('')).toContain('openward play <case>');
  });
});
