import type { z } from 'zod';
import type { Problem } from '../files.ts';
import { explainIssue } from './explain-issue.ts';
import type { Located } from './read-yaml.ts';

/** A file's data by its schema, or every way it departs from it, as problems of the rule `schema`. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  located: Located,
  value: unknown = located.value,
): { data: T | null; problems: readonly Problem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const { path, sentence } = explainIssue(issue);
    return { rule: 'schema', file: located.file, line: located.line(path), message: sentence };
  });
  return { data: null, problems };
}
