import type { Located, Path } from '../yaml/read-yaml.ts';

export type ReferenceKind =
  | 'medication'
  | 'fluid'
  | 'investigation'
  | 'analyte'
  | 'manoeuvre'
  | 'procedure'
  | 'person'
  | 'diagnosis'
  | 'topic'
  | 'actKind'
  | 'fact'
  | 'finding'
  | 'happening'
  | 'cue'
  | 'section'
  | 'running'
  | 'quantity'
  | 'process'
  | 'source'
  | 'objective'
  | 'item'
  | 'playthrough'
  | 'variant'
  | 'profile'
  | 'parameter'
  | 'conversation'
  | 'entryType'
  | 'asset';

/** A name in a case that must exist elsewhere, with where it stands. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly key: string;
  readonly located: Located;
  readonly path: Path;
}

type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
