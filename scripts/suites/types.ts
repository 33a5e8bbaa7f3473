import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { filesBelow, root } from '../lib/tree.ts';
import { single, sum, type Suite } from './suite.ts';

/**
 * Every tsconfig that stands for a program of its own; `base` and `lint` are settings for others, and `maker` is of a tool
 * with packages of its own, which checks itself by `npm run check` in its folder.
 */
export function projects(): string[] {
  return filesBelow('').filter(
    (file) =>
      /(^|\/)tsconfig(\.[a-z]+)?\.json$/.test(file) &&
      !/tsconfig\.(base|lint|maker)\.json$/.test(file) &&
      !file.includes('/fixtures/'),
  );
}

/** The command line that checks one project; what it learned is kept, so that a second run checks only what changed. */
function check(project: string): string[] {
  const kept = join(root, 'node_modules/.cache/tsc', `${project.replaceAll('/', '-')}.tsbuildinfo`);
  return ['node_modules/typescript-7/bin/tsc', '-p', project, '--incremental', '--tsBuildInfoFile', kept];
}

export const types: Suite = {
  name: 'types',
  async run(logFolder) {
    const tallies = [];
    for (const project of projects()) {
      const outcome = await node(check(project), { log: join(logFolder, 'types.log') });
      tallies.push(single(`tsc -p ${project}`, outcome));
    }
    return sum(tallies);
  },
};
