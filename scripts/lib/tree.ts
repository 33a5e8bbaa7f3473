import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const generated = new Set(['node_modules', 'dist', '.git', '.runtime', '.data', 'coverage', 'test-results']);

/** Every file of ours below `folder` (relative to the root, `''` for all), as sorted relative paths with `/`. */
export function filesBelow(folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  if (statSync(top).isFile()) return [folder];
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (generated.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
    }
  };
  walk(top);
  return found.sort();
}

/** SHA-256 over the names and bytes of `files` (relative paths), in the order given. */
export function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
