import { join } from 'node:path';
import { root, run } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';

/**
 * `npm start`: builds what is stale and serves. PORT, DATABASE_URL and OPENWARD_DATA reach the server as they are. The
 * server's compiled code is kept in .runtime/, which takes about half a second off every start but the first.
 */
export default async function task(args: string[]): Promise<number> {
  await build();
  const compiled = process.env['NODE_COMPILE_CACHE'] ?? join(root, '.runtime', 'compiled');
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  return run(process.execPath, ['apps/server/src/main.ts', ...args], { env });
}
