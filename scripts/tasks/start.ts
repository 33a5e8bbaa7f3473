import { run } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';

/** `npm start`: builds what is stale and serves. PORT, DATABASE_URL and OPENWARD_DATA reach the server as they are. */
export default async function task(args: string[]): Promise<number> {
  await build();
  return run(process.execPath, ['apps/server/src/main.ts', ...args]);
}
