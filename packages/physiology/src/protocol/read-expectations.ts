import type { Path } from './errors.ts';
import { shown, type Fields, type Reader } from './reader.ts';
import type { Expectation, Expected } from './types.ts';

export const EXPECTATION_FIELDS: Readonly<Record<string, string>> = {
  id: 'its name; that of the measure where left out',
  measure: 'which measure',
  quantity: 'what it is, for the reader',
  unit: 'unit of what is expected',
  min: 'lowest value expected',
  max: 'highest value expected',
  direction: 'increase, decrease or nochange, of a measure that is a change in per cent',
  magnitudePercent: '[least, most] size of that change in per cent',
  when: 'when it holds',
  source: 'who says so',
};

/** What measures are held against. */
export function readExpectations(
  reader: Reader,
  value: unknown,
  path: Path,
  measures: readonly string[],
): readonly Expectation[] {
  const list = value === undefined ? [] : (reader.list(value, path) ?? []);
  const out: Expectation[] = [];
  for (const [i, each] of list.entries()) {
    const at = [...path, i];
    const fields = reader.object(each, at);
    if (fields === null) continue;
    reader.onlyFields(fields, at, Object.keys(EXPECTATION_FIELDS));
    const measure = reader.name(fields['measure'], [...at, 'measure'], 'measure', measures);
    const expected = readExpected(reader, fields, at);
    const text = (key: string, other: string): string =>
      fields[key] === undefined ? other : (reader.text(fields[key], [...at, key]) ?? other);
    const id = text('id', measure ?? '');
    if (out.some((known) => known.id === id)) reader.tell('duplicate', [...at, 'id'], { got: id });
    if (measure !== null && expected !== null)
      out.push({
        id,
        measure,
        quantity: text('quantity', measure),
        unit: text('unit', ''),
        when: text('when', ''),
        source: text('source', ''),
        expected,
      });
  }
  return out;
}

function readExpected(reader: Reader, fields: Fields, path: Path): Expected | null {
  const { min, max, direction, magnitudePercent: size } = fields;
  if (direction !== undefined) {
    if (min !== undefined || max !== undefined)
      return reader.tell('onlyOne', path, { choices: 'direction, min and max', got: 'both' });
    const name = reader.name(direction, [...path, 'direction'], 'direction', ['increase', 'decrease', 'nochange']);
    if (name === null) return null;
    if (size !== undefined && size !== null && !isPair(size))
      return reader.tell('outOfRange', [...path, 'magnitudePercent'], {
        low: '[least',
        high: 'most]',
        got: shown(size),
      });
    return { direction: name as 'increase', magnitudePercent: isPair(size) ? size : null };
  }
  const low = min ?? (typeof max === 'number' ? -Infinity : undefined);
  const high = max ?? (typeof min === 'number' ? Infinity : undefined);
  if (typeof low !== 'number' || typeof high !== 'number' || !(low <= high))
    return reader.tell('outOfRange', path, {
      low: 'min',
      high: 'max, both numbers',
      got: `${shown(min)} to ${shown(max)}`,
    });
  return { min: low, max: high };
}

function isPair(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((v) => typeof v === 'number' && v >= 0) &&
    (value[0] as number) <= (value[1] as number)
  );
}
