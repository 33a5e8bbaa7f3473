import type { Catalogue } from '@openward/encounter';
import type { PartName } from '../catalogue/parts.ts';
import type { ReadCatalogue } from '../catalogue/read-catalogue.ts';
import type { Path } from '../yaml/read-yaml.ts';
import { inFile, type Finding } from './context.ts';

/** One rule about the shared catalogue. */
export interface CatalogueRule {
  readonly rule: string;
  readonly what: string;
  check(catalogue: Catalogue, read: ReadCatalogue): readonly Finding[];
}

/** A finding at an entry of a part: its index in the whole part, and the path inside the entry. */
export function atEntry(read: ReadCatalogue, part: PartName, index: number, path: Path, message: string): Finding {
  const files = read.located[part];
  const single = files.length === 1 && Array.isArray(files[0]?.value) ? files[0] : undefined;
  const located = single ?? files[index];
  return located === undefined
    ? { file: part, line: 1, message }
    : inFile(located, single ? [index, ...path] : path, message);
}
