import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Published engines and content packs, each by its hash: immutable, and kept so that old records can be run again. */
export interface Releases {
  /** What a new encounter starts with. */
  readonly current: { readonly engine: string; readonly pack: string };
  /** Path of an engine's module; undefined where it is not kept. */
  enginePath(hash: string): string | undefined;
  /** Path of a file of a pack; undefined where the pack or the file is not kept. Names must have been checked. */
  packPath(hash: string, ...names: readonly string[]): string | undefined;
  /** A JSON file of a pack, parsed once and kept. */
  packJson(hash: string, ...names: readonly string[]): Promise<unknown>;
}

const hashForm = /^[0-9a-f]{64}$/;

function manifest(folder: string, verb: string): { hash: string; file?: string } {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build -- ${verb}`);
  const read = JSON.parse(readFileSync(path, 'utf8')) as { hash: string; file?: string };
  if (!hashForm.test(read.hash)) throw new Error(`${path} names no hash`);
  return read;
}

/** Copies so that a file or folder is there whole or not at all. */
function keep(from: string, to: string): void {
  if (existsSync(to)) return;
  const partial = `${to}.${process.pid}.part`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(from, partial, { recursive: true });
  if (existsSync(to)) rmSync(partial, { recursive: true });
  else renameSync(partial, to);
}

/** Takes the newest engine and pack from `dist` into the data folder and opens all that were ever kept there. */
export function openReleases(dist: string, dataFolder: string): Releases {
  const engines = join(dataFolder, 'engines');
  const packs = join(dataFolder, 'packs');
  for (const folder of [engines, packs]) mkdirSync(folder, { recursive: true });

  const engine = manifest(join(dist, 'engine'), 'engine');
  const built = join(dist, 'engine', engine.file ?? `${engine.hash}.js`);
  const actual = createHash('sha256').update(readFileSync(built)).digest('hex');
  if (actual !== engine.hash) throw new Error(`the engine ${built} is not what its name says: build it again`);
  keep(built, join(engines, `${engine.hash}.js`));

  const pack = manifest(join(dist, 'pack'), 'pack');
  keep(join(dist, 'pack', pack.hash), join(packs, pack.hash));

  const parsed = new Map<string, Promise<unknown>>();
  const inside = (folder: string, ...names: readonly string[]): string | undefined => {
    const path = join(folder, ...names);
    return existsSync(path) ? path : undefined;
  };
  const packPath: Releases['packPath'] = (hash, ...names) =>
    hashForm.test(hash) ? inside(packs, hash, ...names) : undefined;
  return {
    current: { engine: engine.hash, pack: pack.hash },
    enginePath: (hash) => (hashForm.test(hash) ? inside(engines, `${hash}.js`) : undefined),
    packPath,
    packJson: (hash, ...names) => {
      const path = packPath(hash, ...names);
      if (!path) return Promise.resolve(undefined);
      const known = parsed.get(path) ?? readFile(path, 'utf8').then((text) => JSON.parse(text) as unknown);
      parsed.set(path, known);
      return known;
    },
  };
}
