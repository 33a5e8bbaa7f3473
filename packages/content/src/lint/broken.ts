import { z } from 'zod';
import type { ContentFiles } from '../files.ts';

/** What a folder of `content/rejected/` says in `break.yaml`: how the sound case beside it is broken. Text is replaced once; a file without `replace` is taken away, or added. */
export const breakSchema = z.strictObject({
  /** What an author did wrong, in a sentence. */
  note: z.string().min(1),
  /** Path of the file below the case folder, or below `content/` when it starts with `/`. */
  file: z.string().min(1),
  replace: z.string().optional(),
  with: z.string().optional(),
});
export type Break = z.infer<typeof breakSchema>;

/** The content with one case broken. Throws RangeError when the text to replace does not stand in the file exactly once. */
export function broken(files: ContentFiles, slug: string, how: Break): ContentFiles {
  const path = how.file.startsWith('/') ? how.file.slice(1) : `cases/${slug}/${how.file}`;
  const changed = new Map(files);
  if (how.replace === undefined) {
    if (how.with === undefined) changed.delete(path);
    else changed.set(path, how.with);
    return changed;
  }
  const text = files.get(path) ?? '';
  const parts = text.split(how.replace);
  if (parts.length !== 2)
    throw new RangeError(`${path}: the text to replace stands there ${parts.length - 1} times: ${how.replace}`);
  changed.set(path, parts.join(how.with ?? ''));
  return changed;
}
