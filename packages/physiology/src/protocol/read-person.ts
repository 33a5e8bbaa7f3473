import type { ChronicKey, Person } from '../contract.ts';
import { CHRONIC } from '../person/chronic.ts';
import { PERSON_FIELDS } from '../vocabulary/person.ts';
import type { Path } from './errors.ts';
import { fieldNames, readFields, readNumber } from './read-fields.ts';
import { shown, type Reader } from './reader.ts';

type Chronic = NonNullable<Person['chronic']>;

/** Size of the reference woman, for one whose own is not told. */
const REFERENCE_WOMAN = { heightCm: 164, weightKg: 62 } as const;

/** The person of a protocol; the reference adult where nothing is said. */
export function readPerson(reader: Reader, value: unknown, path: Path): Person | null {
  const fields = value === undefined ? {} : reader.object(value, path);
  if (fields === null) return null;
  reader.onlyFields(fields, path, [...fieldNames(PERSON_FIELDS), 'chronic']);
  const usual = fields['sex'] === 'female' ? { ...REFERENCE_WOMAN, ...fields } : fields;
  const read = readFields(reader, usual, path, PERSON_FIELDS, {});
  const chronic = fields['chronic'] === undefined ? [] : readChronic(reader, fields['chronic'], [...path, 'chronic']);
  if (read === null || chronic === null) return null;
  return (chronic.length > 0 ? { ...read, chronic } : read) as unknown as Person;
}

/** `{ hypertension: 0.5 }` or `[{ condition: hypertension, severity: 0.5 }]`. */
function readChronic(reader: Reader, value: unknown, path: Path): Chronic | null {
  const known = Object.keys(CHRONIC);
  const pairs: { name: unknown; severity: unknown; at: Path }[] = [];
  if (Array.isArray(value)) {
    for (const [i, each] of (value as unknown[]).entries()) {
      const fields = reader.object(each, [...path, i]);
      if (fields === null) return null;
      reader.onlyFields(fields, [...path, i], ['condition', 'severity']);
      pairs.push({ name: fields['condition'], severity: fields['severity'], at: [...path, i] });
    }
  } else {
    const fields = reader.object(value, path);
    if (fields === null) return null;
    for (const [name, severity] of Object.entries(fields)) pairs.push({ name, severity, at: [...path, name] });
  }
  const out: { condition: ChronicKey; severity: number }[] = [];
  for (const { name, severity, at } of pairs) {
    const condition = reader.name(name, at, 'chronic condition', known);
    const size = readSeverity(reader, severity, at);
    if (condition !== null && size !== null) out.push({ condition: condition as ChronicKey, severity: size });
  }
  return out;
}

/** A severity from 0 to 1. */
export function readSeverity(reader: Reader, value: unknown, path: Path): number | null {
  const size = readNumber(reader, value, path, '1', {});
  if (size === null || (size >= 0 && size <= 1)) return size;
  return reader.tell('outOfRange', path, { low: 0, high: 1, got: shown(value) });
}
