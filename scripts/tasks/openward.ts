import { join } from 'node:path';
import { root, run } from '../bootstrap.mjs';

/** `npm run openward -- <arguments>`: the command line. */
export default function task(args: string[]): Promise<number> {
  return run(process.execPath, [join(root, 'apps/cli/src/main.ts'), ...args], { cwd: process.cwd() });
}
