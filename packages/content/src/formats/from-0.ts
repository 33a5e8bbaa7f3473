import type { RawCase } from './format.ts';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Format 0 had one `source` per rubric item and no `weightStatus`, and named one `language` of the patient. Format 1
 * has `sources`, `weightStatus` and `languages` with fluency.
 */
export function from0(raw: RawCase): RawCase {
  return {
    ...raw,
    files: { ...raw.files, rubric: rubric(raw.files['rubric']), patient: patient(raw.files['patient']) },
  };
}

function rubric(file: unknown): unknown {
  if (!isPlain(file) || !Array.isArray(file['items'])) return file;
  return { ...file, items: file['items'].map((item: unknown) => (isPlain(item) ? lifted(item) : item)) };
}

function lifted({ source, ...item }: Plain): Plain {
  return { weightStatus: 'provisional', ...item, ...(source === undefined ? {} : { sources: [source] }) };
}

function patient(file: unknown): unknown {
  if (!isPlain(file) || file['language'] === undefined) return file;
  const { language, ...rest } = file;
  return { ...rest, languages: [{ language, fluency: 'native' }] };
}
