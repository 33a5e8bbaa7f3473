import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@openward/content';
import { expect, it } from 'vitest';
import { LITERATURE_FOLDER } from '../../apps/cli/src/literature/literature.ts';
import { literatureFiles } from '../../apps/cli/src/literature/rows.ts';
import { sharedFolder } from '../support/shared-data.ts';

interface Reference {
  readonly id: string;
  readonly unit: string;
  readonly expected: {
    readonly min?: number;
    readonly max?: number;
    readonly direction?: string;
    readonly magnitudePercentRange?: readonly number[] | null;
  };
}
type Row = Record<string, unknown>;

it('given the rows of the reference table, when set beside our protocols, then each is there with the same bounds', () => {
  const reference = JSON.parse(
    readFileSync(join(sharedFolder(), 'data/physiology/reference.json'), 'utf8'),
  ) as Reference[];
  const folder = join(import.meta.dirname, '..', '..', LITERATURE_FOLDER);
  const ours = literatureFiles(folder).flatMap((file) => {
    const value = readYaml(file, readFileSync(join(folder, file), 'utf8')).located?.value as { expect: Row[] };
    return value.expect.map(({ id, unit, min, max, direction, magnitudePercent }) => ({
      id,
      unit,
      expected: direction === undefined ? { min, max } : { direction, size: magnitudePercent ?? null },
    }));
  });
  const theirs = reference.map(({ id, unit, expected: { min, max, direction, magnitudePercentRange } }) => ({
    id,
    unit,
    expected: direction === undefined ? { min, max } : { direction, size: magnitudePercentRange ?? null },
  }));
  const byId = (a: { id: unknown }, b: { id: unknown }): number => (String(a.id) < String(b.id) ? -1 : 1);
  expect(ours.sort(byId)).toEqual(theirs.sort(byId));
});
