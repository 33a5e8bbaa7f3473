import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { filesBelow } from '../lib/tree.ts';
import { single, sum, type Suite } from './suite.ts';

/** Every tsconfig that stands for a program of its own; `base` and `lint` are settings for others. */
export function projects(): string[] {
  return filesBelow('').filter(
    (file) =>
      /(^|\/)tsconfig(\.[a-z]+)?\.json$/.test(file) &&
      !/tsconfig\.(base|lint)\.json$/.test(file) &&
      !file.includes('/fixtures/'),
  );
}

export const types: Suite = {
  name: 'types',
  async run(logFolder) {
    const tallies = [];
    for (const project of projects()) {
      const outcome = await node(['node_modules/typescript-7/bin/tsc', '-p', project], {
        log: join(logFolder, 'types.log'),
      });
      tallies.push(single(`tsc -p ${project}`, outcome));
    }
    return sum(tallies);
  },
};
