import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './tree.ts';

/**
 * Bundles the engine into one ES module without imports, named by the SHA-256 of its bytes, and writes the manifest
 * `{ hash, file }`. Earlier engines stay: a published engine is never removed.
 */
export async function buildEngine(): Promise<void> {
  const bundle = await rolldown({
    input: join(root, 'packages/encounter/src/engine.ts'),
    cwd: root,
    platform: 'neutral',
    treeshake: true,
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'default'] },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`engine bundle: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, sourcemap: false, minify: false });
  await bundle.close();
  const [chunk, ...more] = output;
  if (more.length > 0) throw new Error(`the engine must be one file, got ${output.map((o) => o.fileName).join(', ')}`);
  const outside = [...chunk.imports, ...chunk.dynamicImports];
  if (outside.length > 0) throw new Error(`the engine must import nothing, imports ${outside.join(', ')}`);
  if (chunk.code.includes(root)) throw new Error('the engine must not contain a path of this machine');
  const hash = createHash('sha256').update(chunk.code).digest('hex');
  const folder = join(root, 'dist/engine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${hash}.js`), chunk.code);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ hash, file: `${hash}.js` }, null, 2)}\n`);
}
