import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetupError } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';
import { comparison } from '../suites/index.ts';
import { runSuites } from '../suites/run-suites.ts';

/** `npm run test:comparison`; the data is in `shared/` beside the clone, or where OPENWARD_SHARED says. */
export default async function task(): Promise<number> {
  const shared = process.env['OPENWARD_SHARED'] ?? join(root, '..', 'shared');
  if (!existsSync(shared)) {
    throw new SetupError('the comparison needs the folder shared/ beside the clone, or OPENWARD_SHARED to name it');
  }
  await build();
  return runSuites(comparison);
}
