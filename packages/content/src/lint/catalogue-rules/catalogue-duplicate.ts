import { PARTS, type PartName } from '../../catalogue/parts.ts';
import { atEntry, type CatalogueRule } from '../catalogue-context.ts';

export const catalogueDuplicate: CatalogueRule = {
  rule: 'catalogue-duplicate',
  what: 'a key names one entry of the catalogue',
  check(catalogue, read) {
    return Object.entries(PARTS).flatMap(([name, part]) => {
      if (!('key' in part)) return [];
      const entries = catalogue[name as PartName] as unknown as readonly Readonly<Record<string, unknown>>[];
      const keys = entries.map((entry) => String(entry[part.key]));
      return keys.flatMap((key, index) =>
        keys.indexOf(key) < index
          ? [atEntry(read, name as PartName, index, [part.key], `\`${key}\` names two entries.`)]
          : [],
      );
    });
  },
};
