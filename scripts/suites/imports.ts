import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { single, type Suite } from './suite.ts';

/** The command line that holds `folders` to the import rules; the tests of the rules use it too. */
export function cruise(config: string, folders: readonly string[]): string[] {
  return [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    config,
    '--output-type',
    'err-long',
    ...folders,
  ];
}

export const imports: Suite = {
  name: 'imports',
  async run(logFolder) {
    const args = cruise('.dependency-cruiser.mjs', ['packages', 'apps', 'tests', 'bench', 'tools']);
    return single('import rules', await node(args, { log: join(logFolder, 'imports.log') }));
  },
};
