import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packContent } from '@openward/content';
import { isTaught, readFolder } from '../read-folder.ts';
import { say } from '../say.ts';

/** `content pack --out <folder>`: writes `<folder>/<hash>/…` and `manifest.json {hash}`. A pack that is there already is left as it is; earlier packs stay. `only` leaves out all other cases. */
export function packFolder(folder: string, out: string, only?: readonly string[]): number {
  const wanted = (path: string): boolean => {
    const slug = /^cases\/([^/]+)/.exec(path)?.[1];
    return isTaught(path) && (only === undefined || slug === undefined || only.includes(slug));
  };
  const { files, assetHashes } = readFolder(folder, wanted);
  const packed = packContent(files, assetHashes);
  if (!packed.ok) {
    if ('error' in packed.error) say(`${packed.error.slug}: ${packed.error.error.message}`);
    else
      for (const { file, line, message, rule } of packed.error.problems)
        say(`content/${file}:${line}  ${message} (${rule})`);
    return 1;
  }
  const { hash, texts, copies } = packed.value;
  const home = join(out, hash);
  if (!existsSync(home)) {
    const making = join(out, `.${hash}.part`);
    rmSync(making, { recursive: true, force: true });
    for (const [path, text] of texts) write(join(making, path), text);
    for (const [to, from] of copies) {
      mkdirSync(dirname(join(making, to)), { recursive: true });
      cpSync(join(folder, from), join(making, to));
    }
    renameSync(making, home);
  }
  write(join(out, 'manifest.json'), `${JSON.stringify({ hash }, null, 2)}\n`);
  say(`packed ${texts.size} files and ${copies.size} assets as ${hash}`);
  return 0;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
