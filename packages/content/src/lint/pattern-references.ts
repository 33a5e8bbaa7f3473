import type { Located, Path } from '../yaml/read-yaml.ts';
import { isPlain, type Reference, type ReferenceKind } from './reference.ts';

/** What the fields of an act, an entry or a pattern name, whatever its type. */
const FIELDS: Readonly<Record<string, ReferenceKind>> = {
  medication: 'medication',
  fluid: 'fluid',
  product: 'fluid',
  investigation: 'investigation',
  manoeuvre: 'manoeuvre',
  procedure: 'procedure',
  technique: 'procedure',
  whom: 'person',
  who: 'person',
  to: 'person',
  by: 'person',
  speaker: 'person',
  performer: 'person',
  topic: 'topic',
  fact: 'fact',
  finding: 'finding',
  happening: 'happening',
  cue: 'cue',
  section: 'section',
  running: 'running',
  diagnoses: 'diagnosis',
  diagnosis: 'diagnosis',
  vital: 'quantity',
};
/** What a field names in entries of one type alone. */
const TYPED: Readonly<Record<string, ReferenceKind>> = {
  'reviseDifferential.first': 'diagnosis',
  'said.kind': 'actKind',
  'delegate.task': 'entryType',
};
const PATTERN_KEYS: readonly (string | number)[] = ['act', 'first', 'last', 'task'];

/** References inside every condition, moment, act and playthrough step of a file, by walking it. */
export function patternReferences(located: Located): readonly Reference[] {
  const found: Reference[] = [];
  walk(located.value, [], (kind, key, path) => found.push({ kind, key, located, path }));
  return found;
}

type Add = (kind: ReferenceKind, key: string, path: Path) => void;

function walk(value: unknown, path: Path, add: Add): void {
  if (Array.isArray(value)) {
    value.forEach((each: unknown, index) => walk(each, [...path, index], add));
    return;
  }
  if (!isPlain(value)) return;
  const type = value['type'];
  if (typeof type === 'string' && isPattern(path)) pattern(value, type, path, add);
  else if (typeof value['vital'] === 'string') add('quantity', value['vital'], [...path, 'vital']);
  for (const [key, each] of Object.entries(value)) walk(each, [...path, key], add);
}

function isPattern(path: Path): boolean {
  const last = path.at(-1);
  return PATTERN_KEYS.includes(last ?? '') || (typeof last === 'number' && path.at(-2) === 'ordered');
}

function pattern(value: Readonly<Record<string, unknown>>, type: string, path: Path, add: Add): void {
  add('entryType', type, [...path, 'type']);
  for (const [field, matcher] of Object.entries(value)) {
    if (isPlain(matcher) && typeof matcher['profile'] === 'string')
      add('parameter', matcher['profile'], [...path, field]);
    const kind = TYPED[`${type}.${field}`] ?? FIELDS[field];
    if (kind !== undefined) for (const key of texts(matcher)) add(kind, key, [...path, field]);
  }
  if (type !== 'reviseDifferential' || !Array.isArray(value['ranked'])) return;
  value['ranked'].forEach((each: unknown, index) => {
    if (isPlain(each) && typeof each['diagnosis'] === 'string')
      add('diagnosis', each['diagnosis'], [...path, 'ranked', index]);
  });
}

function texts(matcher: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(matcher)
    ? matcher
    : isPlain(matcher)
      ? [matcher['includes'], ...(Array.isArray(matcher['oneOf']) ? (matcher['oneOf'] as unknown[]) : [])]
      : [matcher];
  return values.filter((value) => typeof value === 'string');
}
