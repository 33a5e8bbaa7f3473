import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { thirdParties } from '../lib/third-parties.ts';

/** `npm run third-party [-- --check]`: writes THIRD-PARTY.md from the lock, or says whether it is true. */
export default function task(args: readonly string[]): Promise<number> {
  const path = join(root, 'THIRD-PARTY.md');
  const text = thirdParties(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!args.includes('--check')) {
    writeFileSync(path, text);
    return Promise.resolve(0);
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return Promise.resolve(0);
  console.error('THIRD-PARTY.md is not what package-lock.json says: run npm run third-party');
  return Promise.resolve(1);
}
