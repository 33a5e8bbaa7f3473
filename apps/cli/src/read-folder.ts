import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = /\.(yaml|md)$/;

/** A content folder as the content package wants it: path to text, assets with an empty text; and the SHA-256 of every asset. */
export function readFolder(
  folder: string,
  only: (path: string) => boolean = () => true,
): { files: Map<string, string>; assetHashes: Map<string, string> } {
  const files = new Map<string, string>();
  const assetHashes = new Map<string, string>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')) && only(path))
    .sort();
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const isText = TEXT.test(path) && !path.includes('/assets/');
    files.set(path, isText ? bytes.toString('utf8') : '');
    if (!isText) assetHashes.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return { files, assetHashes };
}

/** The content that is taught: everything but the broken cases of `rejected/`. */
export const isTaught = (path: string): boolean => !path.startsWith('rejected/');
