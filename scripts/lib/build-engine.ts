import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { engineWithoutProse } from './engine-without-prose.ts';
import { root } from './tree.ts';

/**
 * Bundles `entry` (absolute) into one ES module without imports; the same sources give the same bytes. Throws where the
 * bundle would import anything, be several files, warn, or carry a path of this machine.
 */
export async function bundleEngine(entry: string): Promise<{ code: string; hash: string }> {
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: 'neutral',
    plugins: [engineWithoutProse()],
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'default'] },
    // How long a step took on a busy machine says nothing about the bundle.
    checks: { pluginTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`engine bundle: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    codeSplitting: false,
    sourcemap: false,
    minify: true,
    comments: false,
  });
  await bundle.close();
  const [{ code, imports, dynamicImports }, ...more] = output;
  if (more.length > 0)
    throw new Error(`the engine must be one file, not also ${more.map((each) => each.fileName).join(', ')}`);
  const outside = [...imports, ...dynamicImports];
  if (outside.length > 0) throw new Error(`the engine must import nothing, but imports ${outside.join(', ')}`);
  if (code.includes(root)) throw new Error('the engine must not contain a path of this machine');
  return { code, hash: createHash('sha256').update(code).digest('hex') };
}

/**
 * Writes `dist/engine/<hash>.js` and the manifest `{ hash, file }`. Earlier engines stay: a published engine is never
 * removed.
 */
export async function buildEngine(): Promise<void> {
  const { code, hash } = await bundleEngine(join(root, 'packages/encounter/src/engine.ts'));
  const folder = join(root, 'dist/engine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${hash}.js`), code);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ hash, file: `${hash}.js` }, null, 2)}\n`);
}
