import type { PartName } from '../../catalogue/parts.ts';
import type { Path } from '../../yaml/read-yaml.ts';
import { atEntry, type CatalogueRule } from '../catalogue-context.ts';
import { isPlain } from '../reference.ts';

const CITING: readonly PartName[] = [
  'medications',
  'fluids',
  'analytes',
  'investigations',
  'manoeuvres',
  'procedures',
  'profiles',
  'conversations',
];

/** Source ids anywhere in a value, under the keys `sources` and `source`, with their paths. */
function cited(value: unknown, path: Path): readonly (readonly [string, Path])[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => cited(each, [...path, index]));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'source' && typeof each === 'string') return [[each, [...path, key]] as const];
    if (key === 'sources' && Array.isArray(each))
      return each.map((id: unknown, index) => [String(id), [...path, key, index]] as const);
    return cited(each, [...path, key]);
  });
}

export const catalogueSource: CatalogueRule = {
  rule: 'catalogue-source',
  what: 'every source the catalogue cites is in the bibliography',
  check(catalogue, read) {
    const known = new Set(catalogue.sources.map((source) => source.source));
    return CITING.flatMap((part) =>
      (catalogue[part] as readonly unknown[]).flatMap((entry, index) =>
        cited(entry, [])
          .filter(([id]) => !known.has(id))
          .map(([id, path]) =>
            atEntry(read, part, index, path, `There is no source \`${id}\` in content/sources.yaml.`),
          ),
      ),
    );
  },
};
