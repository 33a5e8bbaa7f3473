import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../say.ts';

/** `content new <case>`: a whole, sound folder to change piece by piece, made from `content/rejected/base`. */
export function newCase(folder: string, slug: string): number {
  const home = join(folder, 'cases', slug);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return stop(`\`${slug}\` is no name for a case: lower-case words joined by hyphens.`);
  if (existsSync(home)) return stop(`content/cases/${slug} is there already.`);
  const base = join(folder, 'rejected/base');
  const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const from = join(entry.parentPath, entry.name);
    const to = join(home, from.slice(base.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    const text = readFileSync(from);
    writeFileSync(to, entry.name === 'case.yaml' ? text.toString('utf8').replace(/^id: .*$/m, `id: ${slug}`) : text);
  }
  say(
    `content/cases/${slug} is there, a small sound case to change piece by piece. \`openward content lint ${slug}\` says what is wrong at any time.`,
  );
  return 0;
}

function stop(sentence: string): number {
  say(sentence);
  return 1;
}
