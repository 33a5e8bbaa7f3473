import type { FieldSpec, FieldSpecs } from '../vocabulary/fields.ts';
import type { Path } from './errors.ts';
import { shown, type Fields, type Reader } from './reader.ts';
import { convert, type Conversion } from './units.ts';

export type Value = number | string | boolean;

/** The names a group of fields may use: its own and the shorter ones. */
export function fieldNames(specs: FieldSpecs): string[] {
  return Object.entries(specs).flatMap(([key, spec]) =>
    spec.type === 'number' && spec.alias !== undefined ? [key, spec.alias] : [key],
  );
}

/** A number in a unit: bare, or text with a unit that can be turned into it. */
export function readNumber(
  reader: Reader,
  value: unknown,
  path: Path,
  unit: string,
  conversion: Conversion,
): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string')
    return reader.tell('notANumber', path, { unit, example: unit === '1' ? '0.5' : `5 ${unit}`, got: shown(value) });
  const converted = convert(value, unit, conversion);
  return converted.ok
    ? converted.value
    : reader.tell('badUnit', path, { unit, got: shown(value), problem: converted.problem });
}

/** Reads the described fields of an object; what is left out takes its default, or is told. Fields not described are left to the caller. */
export function readFields(
  reader: Reader,
  fields: Fields,
  path: Path,
  specs: FieldSpecs,
  conversion: Conversion,
): Record<string, Value> | null {
  const out: Record<string, Value> = {};
  let sound = true;
  for (const [key, spec] of Object.entries(specs)) {
    const alias = spec.type === 'number' ? spec.alias : undefined;
    const name = alias !== undefined && fields[alias] !== undefined ? alias : key;
    const given = fields[name];
    const value =
      given === undefined ? (spec.default ?? null) : readField(reader, given, [...path, name], spec, conversion);
    if (value !== null) out[key] = value;
    else if (given !== undefined || !spec.optional) {
      sound = false;
      if (given === undefined) reader.tell('missingField', path, { field: alias ?? key, meaning: spec.meaning });
    }
  }
  return sound ? out : null;
}

function readField(reader: Reader, value: unknown, path: Path, spec: FieldSpec, conversion: Conversion): Value | null {
  switch (spec.type) {
    case 'number':
      return readNumber(reader, value, path, spec.unit, conversion);
    case 'choice':
      return reader.name(value, path, spec.what, spec.of);
    case 'truth':
      return reader.truth(value, path);
    case 'text':
      return reader.text(value, path);
  }
}
