import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../bootstrap.mjs';
import { buildEngine } from './build-engine.ts';
import { node } from './exec.ts';
import { say, since } from './say.ts';
import { filesBelow, hashOf, root } from './tree.ts';

interface Step {
  readonly name: string;
  /** Files and folders that decide the result, besides the lock. */
  readonly inputs: readonly string[];
  /** What must be there afterwards. */
  readonly output: string;
  /** Builds; throws with what went wrong. */
  readonly build: () => Promise<void>;
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

async function must(args: readonly string[]): Promise<void> {
  const { code, text } = await node(args);
  if (code !== 0) throw new SetupError(`${args.join(' ')} ended with ${code}:\n${text}`);
}

export const steps: readonly Step[] = [
  {
    name: 'engine',
    inputs: ['packages', 'scripts/lib/build-engine.ts'],
    output: 'dist/engine/manifest.json',
    build: buildEngine,
  },
  {
    name: 'pack',
    inputs: ['packages', 'apps/cli', 'content'],
    output: 'dist/pack/manifest.json',
    build: () => must(['apps/cli/src/main.ts', 'content', 'pack', '--out', 'dist/pack']),
  },
  {
    name: 'web',
    inputs: ['packages', 'apps/web', 'apps/server/src/contracts'],
    output: 'dist/web/index.html',
    build: () =>
      must([
        'node_modules/vite/bin/vite.js',
        'build',
        'apps/web',
        '--outDir',
        join(root, 'dist/web'),
        '--emptyOutDir',
        '--logLevel',
        'warn',
      ]),
  },
];

/** Builds what is stale, in order; a stamp with the hash of the inputs tells. `names` narrows, `force` ignores stamps. */
export async function build(names: readonly string[] = [], force = false): Promise<void> {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new SetupError(`no build step ${unknown.join(', ')}; there are ${steps.map((s) => s.name).join(', ')}`);
  for (const step of steps.filter((each) => names.length === 0 || names.includes(each.name))) {
    const started = performance.now();
    const hash = hashOf(['package-lock.json', ...step.inputs.flatMap(filesBelow).filter((file) => !isTest(file))]);
    const stamp = join(root, 'dist', `.${step.name}.stamp`);
    const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(root, step.output));
    if (fresh && !force) continue;
    say(`building ${step.name}`);
    await step.build();
    if (!existsSync(join(root, step.output))) throw new Error(`build step ${step.name} left no ${step.output}`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, hash);
    say(`built ${step.name} in ${since(started)}`);
  }
}
