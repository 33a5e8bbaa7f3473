import { QUANTITY_NAMES, quantityUnit } from '../vocabulary/quantity-names.ts';
import type { Path } from './errors.ts';
import { shown, type Fields, type Reader } from './reader.ts';
import { readTime } from './time.ts';
import { convert } from './units.ts';
import { referencesOf } from './measure-needs.ts';
import { PERIODS, unitOf } from './measure-units.ts';
import { OTHER_RUNS, type Measure, type NamedMeasure, type RunKey } from './types.ts';

/** What a measure may be, each with what it means. */
export const MEASURE_KINDS: Readonly<Record<string, string>> = {
  value: 'a quantity at a time: `{ value: heartRate, at: 10 min }`; the end where `at` is left out',
  mean: 'its mean over time: `{ mean: heartRate, from: 5 min, to: 6 min }` or `{ mean: heartRate, at: 6 min, over: 60 s }`',
  beatMean: 'its mean over the whole beats that end in the window, each weighted by its length',
  min: 'its lowest value in a window',
  max: 'its highest value in a window',
  peak: 'its value furthest from that at the start of the window',
  timeUntil:
    'time from `from` until it is `above` or `below` a bound, in `unit` s, min or h: `{ timeUntil: arterialSaturation, below: 0.9, from: 3 min }`',
  slope:
    'least-squares slope on another quantity, or on time `per` s, min or h: `{ slope: minuteVolume, on: arterialPCO2, from: 0, to: 10 min }`',
  sum: 'of a list of measures, names of measures and numbers',
  product: 'of a list',
  difference: 'the first less the second of a list of two',
  ratio: 'the first over the second of a list of two',
  change:
    'one less another: `{ change: late, against: early }`; `against: control` takes the same of the run without the steps',
  percentChange: 'the change in per cent of what it is held against',
  percentOf: 'one in per cent of another',
};
const KINDS = Object.keys(MEASURE_KINDS);
export const MEASURE_FIELDS: Readonly<Record<string, string>> = {
  at: 'a time',
  over: 'with `at`: the window that ends there',
  from: 'start of the window; 0 where left out',
  to: 'end of the window; the end of the run where left out',
  above: 'with timeUntil: the bound, a number or a measure',
  below: 'with timeUntil: the bound, a number or a measure',
  on: 'with slope: a quantity, or `time`',
  per: 'with slope on time: s, min or h',
  against:
    'with change, percentChange and percentOf: a measure, or `control` or `fine` for the same measure in that run',
  run: '`control` reads the same person left alone, `fine` the same run with the circulation stepped at 0.1 ms',
  times: 'the result is multiplied by this',
  unit: 'the unit to show it in: a quantity is turned into it; with `times`, and of sums and ratios, only its name',
  meaning: 'free text for the reader',
};

interface Setting {
  readonly reader: Reader;
  readonly names: readonly string[];
  readonly endS: number;
}

/** All named measures of a protocol; each may refer to any other that does not refer back to it. */
export function readMeasures(reader: Reader, value: unknown, path: Path, endS: number): Record<string, NamedMeasure> {
  const fields = value === undefined ? {} : (reader.object(value, path) ?? {});
  const setting: Setting = { reader, names: Object.keys(fields), endS };
  const out: Record<string, NamedMeasure> = {};
  for (const [name, each] of Object.entries(fields)) {
    const at = [...path, name];
    const measure = readMeasure(setting, each, at);
    if (measure === null) continue;
    const given = typeof each === 'object' && each !== null ? (each as Fields) : {};
    const unit = typeof given['unit'] === 'string' ? given['unit'] : unitOf(measure, out);
    out[name] = { measure, unit, meaning: typeof given['meaning'] === 'string' ? given['meaning'] : '' };
  }
  for (const name of Object.keys(out)) findCircle(reader, out, name, path);
  return out;
}

/** One measure: a number, the name of another, or an object with exactly one kind. */
export function readMeasure(setting: Setting, value: unknown, path: Path): Measure | null {
  const { reader, names } = setting;
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'constant', value };
  if (typeof value === 'string') {
    const name = reader.name(value, path, 'measure', names);
    return name === null ? null : { kind: 'reference', name };
  }
  const fields = reader.object(value, path);
  if (fields === null) return null;
  reader.onlyFields(fields, path, [...KINDS, ...Object.keys(MEASURE_FIELDS)]);
  const kinds = KINDS.filter((each) => fields[each] !== undefined);
  const kind = kinds[0];
  if (kind === undefined || kinds.length > 1)
    return reader.tell('onlyOne', path, { choices: KINDS.join(', '), got: kinds.join(', ') || 'none' });
  const measure = readKind(setting, kind, fields, path);
  if (measure === null) return null;
  if (fields['times'] === undefined) return inUnit(reader, measure, fields['unit'], [...path, 'unit']);
  const times = fields['times'];
  if (typeof times !== 'number' || !Number.isFinite(times))
    return reader.tell('notANumber', [...path, 'times'], { unit: '1', example: '0.5', got: shown(times) });
  return { kind: 'product', of: [measure, { kind: 'constant', value: times }] };
}

/** A measure read off a quantity, turned into the unit asked for; of other measures the unit is only a name. */
function inUnit(reader: Reader, measure: Measure, unit: unknown, path: Path): Measure | null {
  if (typeof unit !== 'string' || !isRead(measure)) return measure;
  const own = quantityUnit(measure.of);
  if (unit === own) return measure;
  const converted = convert(`1 ${own}`, unit);
  if (!converted.ok) return reader.tell('badUnit', path, { unit: own, got: unit, problem: converted.problem });
  return { kind: 'product', of: [measure, { kind: 'constant', value: converted.value }] };
}

const READS: readonly string[] = ['value', 'mean', 'beatMean', 'min', 'max', 'peak'];
const isRead = (measure: Measure): measure is Extract<Measure, { kind: 'mean' | 'value' }> =>
  READS.includes(measure.kind);

function readKind(setting: Setting, kind: string, fields: Fields, path: Path): Measure | null {
  const { reader } = setting;
  const place = [...path, kind];
  switch (kind) {
    case 'sum':
    case 'product':
    case 'difference':
    case 'ratio': {
      const list = reader.list(fields[kind], place);
      if (list === null) return null;
      const two = kind === 'difference' || kind === 'ratio';
      if (two ? list.length !== 2 : list.length === 0)
        return reader.tell('outOfRange', place, {
          low: two ? '2 entries' : '1 entry',
          high: two ? '2' : 'any number',
          got: list.length,
        });
      const of = list.map((each, i) => readMeasure(setting, each, [...place, i]));
      return of.includes(null) ? null : { kind, of: of as Measure[] };
    }
    case 'change':
    case 'percentChange':
    case 'percentOf': {
      const of = readMeasure(setting, fields[kind], place);
      if (fields['against'] === undefined)
        return reader.tell('missingField', path, { field: 'against', meaning: MEASURE_FIELDS['against'] as string });
      if (of === null) return null;
      const word = fields['against'];
      const against = isOtherRun(word) ? word : readMeasure(setting, word, [...path, 'against']);
      return against === null ? null : { kind, of, against };
    }
    default:
      return readRead(setting, kind, fields, path);
  }
}

const isOtherRun = (word: unknown): word is Exclude<RunKey, 'main'> =>
  typeof word === 'string' && Object.hasOwn(OTHER_RUNS, word);

/** A measure that looks at a quantity of a run. */
function readRead({ reader, names, endS }: Setting, kind: string, fields: Fields, path: Path): Measure | null {
  const of = reader.name(fields[kind], [...path, kind], 'quantity', QUANTITY_NAMES);
  const run: RunKey | null =
    fields['run'] === undefined
      ? 'main'
      : (reader.name(fields['run'], [...path, 'run'], 'run', ['main', ...Object.keys(OTHER_RUNS)]) as RunKey | null);
  const time = (key: string, other: number): number | null =>
    fields[key] === undefined ? other : readTime(reader, fields[key], [...path, key]);
  const atS = time('at', endS);
  const overS = time('over', 0);
  const windowed = fields['at'] !== undefined && fields['over'] !== undefined;
  const fromS = windowed ? Math.max(0, (atS ?? 0) - (overS ?? 0)) : time('from', 0);
  const toS = windowed ? atS : time('to', endS);
  if (of === null || run === null || atS === null || overS === null || fromS === null || toS === null) return null;
  if (kind === 'value') return { kind, of, atS, run };
  if (toS <= fromS) return reader.tell('emptyWindow', path, { from: fromS, to: toS });
  if (kind === 'slope') {
    const on =
      fields['on'] === undefined
        ? 'time'
        : reader.name(fields['on'], [...path, 'on'], 'quantity', [...QUANTITY_NAMES, 'time']);
    const perS = period(reader, fields['per'], [...path, 'per']);
    return on === null || perS === null ? null : { kind, of, on, perS: on === 'time' ? perS : 1, fromS, toS, run };
  }
  if (kind === 'timeUntil') {
    const side = fields['above'] !== undefined ? 'above' : 'below';
    if (fields[side] === undefined || (fields['above'] !== undefined && fields['below'] !== undefined))
      return reader.tell('onlyOne', path, {
        choices: 'above, below',
        got: fields[side] === undefined ? 'none' : 'both',
      });
    const bound = readMeasure({ reader, names, endS }, fields[side], [...path, side]);
    const perS = period(reader, fields['unit'], [...path, 'unit']);
    return bound === null || perS === null ? null : { kind, of, above: side === 'above', bound, fromS, toS, perS, run };
  }
  return { kind: kind as 'mean', of, fromS, toS, run };
}

function period(reader: Reader, value: unknown, path: Path): number | null {
  if (value === undefined) return 1;
  const name = reader.name(value, path, 'period', Object.keys(PERIODS));
  return name === null ? null : (PERIODS[name] as number);
}

function findCircle(reader: Reader, all: Record<string, NamedMeasure>, start: string, path: Path): void {
  const seen = new Set<string>();
  const walk = (name: string): boolean =>
    referencesOf((all[name] as NamedMeasure).measure).some((next) => {
      if (next === start) return true;
      if (seen.has(next) || all[next] === undefined) return false;
      seen.add(next);
      return walk(next);
    });
  if (walk(start)) {
    reader.tell('circularMeasure', [...path, start], { got: start });
    all[start] = { measure: { kind: 'constant', value: 0 }, unit: '', meaning: '' };
  }
}
