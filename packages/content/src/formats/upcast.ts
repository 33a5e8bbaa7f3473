import { CURRENT_FORMAT, type RawCase, type Upcaster } from './format.ts';
import { from0 } from './from-0.ts';

/** The upcaster from each format to the next: entry n lifts format n to n + 1. */
export const UPCASTERS: readonly Upcaster[] = [from0];

/** The format a folder says it is of; 1 where it does not say, null where it says something that is no format. */
export function formatOf(raw: RawCase): number | null {
  const file = raw.files['case'];
  const format: unknown =
    typeof file === 'object' && file !== null ? (file as Record<string, unknown>)['format'] : undefined;
  if (format === undefined) return 1;
  return typeof format === 'number' && Number.isInteger(format) && format >= 0 && format <= CURRENT_FORMAT
    ? format
    : null;
}

/** A folder of any known format in today's, without its `format` key. */
export function upcast(raw: RawCase, from: number): RawCase {
  const lifted = UPCASTERS.slice(from).reduce((folder, step) => step(folder), raw);
  const file = lifted.files['case'];
  if (typeof file !== 'object' || file === null) return lifted;
  const { format: _format, ...rest } = file as Record<string, unknown>;
  return { ...lifted, files: { ...lifted.files, case: rest } };
}
