import {
  checkPlaythrough,
  caseSlugs,
  readCase,
  readCatalogue,
  runPlaythrough,
  withBodies,
  type Played,
  type Row,
} from '@openward/content';
import { isTaught, readFolder } from '../read-folder.ts';
import { say, table } from '../say.ts';

/**
 * `content play [case] [playthrough]`: plays the scripts and prints what was expected beside what was seen; closes with
 * `N passed, N failed`, one for each expectation.
 */
export function playContent(folder: string, slug?: string, only?: string): number {
  const { files } = readFolder(folder, isTaught);
  const { catalogue } = readCatalogue(files);
  if (!catalogue) return stop('The catalogue cannot be read: run `openward content lint`.');
  const slugs = slug === undefined ? caseSlugs(files) : [slug];
  let passed = 0;
  let failed = 0;
  for (const each of slugs) {
    const read = readCase(files, each);
    const packed = read.data ? withBodies(read.data) : null;
    if (!packed?.ok) {
      say(`${each}: the case cannot be read or its body not be made; run \`openward content lint ${each}\`.`);
      failed += 1;
      continue;
    }
    const played: Record<string, Played> = {};
    for (const [name, playthrough] of Object.entries(read.playthroughs)) {
      const run = runPlaythrough(packed.value, catalogue, playthrough);
      if (run.ok) played[name] = run.value;
      else say(`${each} ${name}: ${run.error.message}`);
    }
    for (const [name, playthrough] of Object.entries(read.playthroughs)) {
      if (only !== undefined && only !== name) continue;
      const run = played[name];
      const rows = run ? checkPlaythrough(playthrough, run, played) : [];
      if (run) show(`${each} · ${name}`, run, rows);
      passed += rows.filter((row) => row.ok).length;
      failed += run ? rows.filter((row) => !row.ok).length : 1;
    }
  }
  if (passed + failed === 0) return stop(`There is nothing to play for ${[slug, only].filter(Boolean).join(' ')}.`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function show(title: string, played: Played, rows: readonly Row[]): void {
  const { domains, overall } = played.score;
  say(
    `${title}: overall ${overall.toFixed(2)}; ${domains.map((each) => `${each.domain} ${each.fraction?.toFixed(2) ?? 'n/a'}`).join(', ')}`,
  );
  if (rows.length === 0) return;
  say(
    table([
      ['', 'what', 'expected', 'seen'],
      ...rows.map((row) => [row.ok ? 'ok' : 'NO', row.what, row.expected, row.seen]),
    ]),
  );
  say();
}

function stop(sentence: string): number {
  say(sentence);
  return 1;
}
