import type { DialogueData } from '@openward/dialogue';
import type { CaseData, Playthrough } from '@openward/encounter';
import type { ZodType } from 'zod';
import type { ContentFiles, Problem } from '../files.ts';
import { CURRENT_FORMAT } from '../formats/format.ts';
import { formatOf, upcast } from '../formats/upcast.ts';
import { checkSchema } from '../yaml/check-schema.ts';
import { readYaml, type Located } from '../yaml/read-yaml.ts';
import { ASSET_FOLDER, CASE_FILES, CASE_FILE_NAMES, playthroughSchema, type CaseFileName } from './case-files.ts';

/** A case folder as read: what could be understood of it, where each value stands, and what is wrong. */
export interface ReadCase {
  readonly slug: string;
  /** Path of the folder below `content/`. */
  readonly folder: string;
  readonly located: Readonly<Partial<Record<CaseFileName, Located>>>;
  readonly locatedPlaythroughs: Readonly<Record<string, Located>>;
  /** Each file by itself; null where it does not fit its schema. */
  readonly parts: { readonly [N in CaseFileName]: CaseData[N] | null };
  readonly playthroughs: Readonly<Record<string, Playthrough>>;
  readonly debrief: string;
  /** Names of files in the asset folder. */
  readonly assets: readonly string[];
  /** Names of files that belong to no part of a case. */
  readonly strays: readonly string[];
  /** The whole case; null where any file is missing or does not fit. */
  readonly data: CaseData | null;
  readonly problems: readonly Problem[];
}

/** Slugs of the case folders below `cases/`. */
export function caseSlugs(files: ContentFiles): readonly string[] {
  return [...new Set([...files.keys()].flatMap((path) => /^cases\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();
}

/** Reads the folder `cases/<slug>/`, lifting an older format to today's. */
export function readCase(files: ContentFiles, slug: string): ReadCase {
  const folder = `cases/${slug}`;
  const problems: Problem[] = [];
  const own = new Map(
    [...files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length + 1), text]),
  );
  const located: Partial<Record<CaseFileName, Located>> = {};
  for (const name of CASE_FILE_NAMES) {
    const read = readOne(`${folder}/${name}.yaml`, own.get(`${name}.yaml`), problems);
    if (read) located[name] = read;
  }
  const locatedPlaythroughs: Record<string, Located> = {};
  for (const path of own.keys()) {
    const name = /^playthroughs\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    const read = name === undefined ? null : readOne(`${folder}/${path}`, own.get(path), problems);
    if (name !== undefined && read) locatedPlaythroughs[name] = read;
  }
  const debrief = own.get('debrief.md');
  if (debrief === undefined) problems.push(missing(`${folder}/debrief.md`));
  const raw = {
    files: Object.fromEntries(Object.entries(located).map(([name, each]) => [name, each.value])),
    playthroughs: Object.fromEntries(Object.entries(locatedPlaythroughs).map(([name, each]) => [name, each.value])),
  };
  const format = formatOf(raw);
  if (format === null)
    problems.push({
      rule: 'unknown-format',
      file: `${folder}/case.yaml`,
      line: located.case?.line(['format']) ?? 1,
      message: `\`format\` must be a whole number from 0 to ${CURRENT_FORMAT}, or be left out.`,
    });
  const lifted = upcast(raw, format ?? CURRENT_FORMAT);
  const parts = Object.fromEntries(
    CASE_FILE_NAMES.map((name) => [
      name,
      checked<unknown>(CASE_FILES[name] as ZodType, located[name], lifted.files[name], problems),
    ]),
  ) as unknown as ReadCase['parts'];
  const playthroughs: Record<string, Playthrough> = {};
  for (const [name, each] of Object.entries(locatedPlaythroughs)) {
    const data = checked(playthroughSchema, each, lifted.playthroughs[name], problems);
    if (data) playthroughs[name] = data;
  }
  const whole = CASE_FILE_NAMES.every((name) => parts[name] !== null) && debrief !== undefined && format !== null;
  return {
    slug,
    folder,
    located,
    locatedPlaythroughs,
    parts,
    playthroughs,
    debrief: debrief ?? '',
    assets: [...own.keys()]
      .filter((path) => path.startsWith(`${ASSET_FOLDER}/`))
      .map((path) => path.slice(ASSET_FOLDER.length + 1)),
    strays: [...own.keys()].filter((path) => !belongs(path)),
    data: whole
      ? { ...(parts as { [N in CaseFileName]: CaseData[N] } & { dialogue: DialogueData }), debrief: debrief ?? '' }
      : null,
    problems,
  };
}

const missing = (file: string): Problem => ({
  rule: 'missing-file',
  file,
  line: 1,
  message: `The case needs ${file.split('/').at(-1)}, and it is not there.`,
});

function readOne(file: string, text: string | undefined, problems: Problem[]): Located | null {
  if (text === undefined) {
    problems.push(missing(file));
    return null;
  }
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.located;
}

function checked<T>(schema: ZodType<T>, located: Located | undefined, value: unknown, problems: Problem[]): T | null {
  if (!located) return null;
  const { data, problems: found } = checkSchema(schema, located, value);
  problems.push(...found);
  return data;
}

function belongs(path: string): boolean {
  return (
    path === 'debrief.md' ||
    CASE_FILE_NAMES.some((name) => path === `${name}.yaml`) ||
    /^playthroughs\/[a-z0-9-]+\.yaml$/.test(path) ||
    path.startsWith(`${ASSET_FOLDER}/`)
  );
}
