import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { single, sum, type Suite } from './suite.ts';

const commands: readonly (readonly [name: string, ...args: string[]])[] = [
  ['eslint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  ['package-lock', 'scripts/patch-lock.mjs', '--check'],
  ['third parties', 'scripts/run.mjs', 'third-party', '--check'],
];

export const lint: Suite = {
  name: 'lint',
  async run(logFolder) {
    const tallies = [];
    for (const [name, ...args] of commands)
      tallies.push(single(name, await node(args, { log: join(logFolder, 'lint.log') })));
    return sum(tallies);
  },
};
