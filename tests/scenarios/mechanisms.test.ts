import { join } from 'node:path';
import { caseSlugs, checkPlaythrough, readCase, readCatalogue, runPlaythrough } from '@openward/content';
import { MECHANISMS, type MechanismKey } from '@openward/physiology';
import { describe, expect, it } from 'vitest';
import { isTaught, readFolder } from '../../apps/cli/src/read-folder.ts';

const { files } = readFolder(join(import.meta.dirname, '..', '..', 'content'), isTaught);
const { catalogue } = readCatalogue(files);
const ideals = caseSlugs(files).flatMap((slug) => {
  const { data, playthroughs } = readCase(files, slug);
  const ideal = playthroughs['ideal'];
  return data && ideal ? [{ slug, data, ideal }] : [];
});

/** What the ideal plays expected and did not see. */
function failures(cut: readonly MechanismKey[]): string[] {
  if (!catalogue) throw new Error('The catalogue cannot be read.');
  for (const { slug, data, ideal } of ideals) {
    const played = runPlaythrough(data, catalogue, ideal, cut);
    if (!played.ok) return [`${slug}: ${played.error.message}`];
    const missed = checkPlaythrough(ideal, played.value, {}).filter((row) => !row.ok);
    if (missed.length > 0)
      return missed.map((row) => `${slug}: ${row.what}, expected ${row.expected}, seen ${row.seen}`);
  }
  return [];
}

describe('given the ideal play of every case', () => {
  it('when nothing is cut, then it is as expected', () => {
    expect(ideals.length).toBeGreaterThanOrEqual(3);
    expect(failures([])).toEqual([]);
  });

  it.each(Object.keys(MECHANISMS) as MechanismKey[])('when %s is cut, then some ideal play fails', (mechanism) => {
    expect(failures([mechanism])).not.toEqual([]);
  });
});
