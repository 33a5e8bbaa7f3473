import type { Catalogue } from '@openward/encounter';
import type { z } from 'zod';
import type { ContentFiles, Problem } from '../files.ts';
import { checkSchema } from '../yaml/check-schema.ts';
import { readYaml, type Located } from '../yaml/read-yaml.ts';
import { PARTS, type PartName } from './parts.ts';

/** The catalogue with the file each entry came from, for problems that point at a line. */
export interface ReadCatalogue {
  /** Null where a part could not be read; the problems say why. */
  readonly catalogue: Catalogue | null;
  /** Each part's files, with the index its entries start at (folders: one entry per file). */
  readonly located: Readonly<Record<PartName, readonly Located[]>>;
  readonly problems: readonly Problem[];
}

/** Reads every part of the shared catalogue. */
export function readCatalogue(files: ContentFiles): ReadCatalogue {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  const located: Record<string, readonly Located[]> = {};
  for (const [name, part] of Object.entries(PARTS)) {
    const paths =
      'folder' in part
        ? [...files.keys()].filter((path) => path.startsWith(`${part.folder}/`) && path.endsWith('.yaml')).sort()
        : [part.file];
    const read = paths.map((path) => readPart(path, files.get(path), part.schema, problems));
    located[name] = read.flatMap((each) => (each.located ? [each.located] : []));
    if (read.length === 0 || read.some((each) => each.data === null)) continue;
    const entries = read.map((each) => each.data);
    if ('join' in part) data[name] = part.join(entries);
    else data[name] = 'folder' in part ? entries : entries[0];
  }
  const whole = Object.keys(PARTS).every((name) => data[name] !== undefined);
  return {
    catalogue: whole ? (data as unknown as Catalogue) : null,
    located: located as ReadCatalogue['located'],
    problems,
  };
}

function readPart(
  path: string,
  text: string | undefined,
  schema: z.ZodType,
  problems: Problem[],
): { data: unknown; located: Located | null } {
  if (text === undefined) {
    problems.push({
      rule: 'missing-file',
      file: path,
      line: 1,
      message: `The catalogue needs ${path}, and it is not there.`,
    });
    return { data: null, located: null };
  }
  const { located, problems: syntax } = readYaml(path, text);
  problems.push(...syntax);
  if (!located) return { data: null, located: null };
  const checked = checkSchema(schema, located);
  problems.push(...checked.problems);
  return { data: checked.data, located };
}
