import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetupError } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';
import { comparison } from '../suites/index.ts';
import { runSuites } from '../suites/run-suites.ts';

/** `npm run test:comparison`; the data is expected in `shared/` beside the clone. */
export default async function task(): Promise<number> {
  const shared = join(root, '..', 'shared');
  if (!existsSync(shared))
    throw new SetupError(`the comparison needs the data folder ${join('..', 'shared')} beside the clone`);
  await build();
  return runSuites(comparison);
}
