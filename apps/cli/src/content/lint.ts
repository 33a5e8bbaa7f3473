import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  broken,
  CASE_RULES,
  caseSlugs,
  CATALOGUE_RULES,
  lint,
  READING_RULES,
  readYaml,
  type Break,
  type Problem,
} from '@openward/content';
import { isTaught, readFolder } from '../read-folder.ts';
import { say } from '../say.ts';

/**
 * `content lint [slug…]`: every problem at once, with file, line and a sentence; closes with `N passed, N failed`,
 * one for each rule on each case and on the catalogue. `content lint rejected/<name>` shows what a broken case of that folder is told.
 */
export function lintContent(folder: string, names: readonly string[]): number {
  const rejected = names.filter((name) => name.includes('rejected/'));
  if (rejected.length > 0)
    return showRejected(
      folder,
      rejected.map((name) => name.replace(/.*rejected\//, '').replace(/\/$/, '')),
    );
  const { files } = readFolder(folder, isTaught);
  const known = caseSlugs(files);
  const slugs = names.length === 0 ? known : names;
  const unknown = slugs.filter((slug) => !known.includes(slug));
  for (const slug of unknown) say(`There is no case ${slug}; there are ${known.join(', ')}.`);
  const problems = lint(
    files,
    slugs.filter((slug) => known.includes(slug)),
  );
  report(problems);
  const checks =
    slugs.length * (CASE_RULES.length + READING_RULES.length) + CATALOGUE_RULES.length + READING_RULES.length;
  const broken = new Set(problems.map(({ rule, file }) => `${rule} ${/^cases\/[^/]+/.exec(file)?.[0] ?? 'catalogue'}`))
    .size;
  const failed = broken + unknown.length;
  say(`${checks - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function report(problems: readonly Problem[]): void {
  for (const { file, line, message, rule } of problems) say(`content/${file}:${line}  ${message} (${rule})`);
}

function showRejected(folder: string, names: readonly string[]): number {
  const { files } = rejectedBase(folder);
  for (const name of names) {
    const how = readBreak(folder, name);
    say(`${name}: ${how.note}`);
    report(lint(broken(files, 'base', how)));
  }
  return 1;
}

/** The catalogue with the sound case that the broken ones are made from. */
export function rejectedBase(folder: string): { files: ReadonlyMap<string, string>; names: readonly string[] } {
  const { files } = readFolder(folder, (path) => isTaught(path) && !path.startsWith('cases/'));
  const base = readFolder(join(folder, 'rejected/base')).files;
  for (const [path, text] of base) files.set(`cases/base/${path}`, text);
  const names = readdirSync(join(folder, 'rejected')).filter((name) => name !== 'base' && !name.includes('.'));
  return { files, names };
}

/** How a folder of `content/rejected/` breaks the sound case. */
export function readBreak(folder: string, name: string): Break {
  const file = join(folder, 'rejected', name, 'break.yaml');
  return readYaml(file, readFileSync(file, 'utf8')).located?.value as Break;
}
