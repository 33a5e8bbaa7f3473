import { join } from 'node:path';
import { root, run } from '../bootstrap.mjs';

/** `npm run literature [-- --quiet]`: every published fact held against the body; writes docs/model-cards/literature.md. */
export default function task(args: string[]): Promise<number> {
  return run(process.execPath, [join(root, 'apps/cli/src/main.ts'), 'simulate', '--literature', ...args]);
}
