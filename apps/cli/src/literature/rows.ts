import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@openward/content';
import { parseProtocol, runProtocol, type Grade, type Protocol } from '@openward/physiology';
import { expectedWords, figure, resultsOf } from '../simulate/results.ts';

/** One fact of the literature held against the body. */
export interface LiteratureRow {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly quantity: string;
  readonly unit: string;
  readonly when: string;
  readonly source: string;
  readonly expected: string;
  /** What the body gives, four digits, with `%` where the row is a change; `none` without a value. */
  readonly value: string;
  readonly offPercent: number | null;
  readonly grade: Grade;
  /** Why there is no value; empty where there is one. */
  readonly reason: string;
}

/** Protocol files below a folder, by path in the order of code units. */
export function literatureFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The rows of one file, run. What the body does not know makes a row bad with the reason, never absent. */
export function runLiterature(folder: string, file: string): LiteratureRow[] {
  const { located, problems } = readYaml(file, readFileSync(join(folder, file), 'utf8'));
  if (located === null) throw new Error(problems.map((each) => `${file}:${each.line} ${each.message}`).join('\n'));
  const whole = located.value as Written;
  const { protocol, reasons } = whatRuns(whole);
  if (protocol === null) return whole.expect.map((row) => unmodelled(file, whole, row, reasons['all'] ?? ''));
  const run = runProtocol(protocol);
  if (!run.ok) return whole.expect.map((row) => unmodelled(file, whole, row, run.error[0]?.message ?? ''));
  const { judged } = resultsOf(protocol, run.value);
  return whole.expect.map((row) => {
    const known = judged.find((each) => each.expectation.id === row.id);
    if (known === undefined) return unmodelled(file, whole, row, reasons[row.measure] ?? '');
    return {
      ...facts(file, whole, row),
      expected: expectedWords(known.expectation),
      value: figure(known.value) + (known.value !== null && row.direction !== undefined ? ' %' : ''),
      offPercent: known.offPercent,
      grade: known.grade,
      reason: known.value === null ? 'the run gives no value' : '',
    };
  });
}

interface WrittenRow {
  readonly id: string;
  readonly measure: string;
  readonly quantity: string;
  readonly unit: string;
  readonly when: string;
  readonly source: string;
  readonly min?: number;
  readonly max?: number;
  readonly direction?: 'increase' | 'decrease' | 'nochange';
  readonly magnitudePercent?: [number, number];
}
interface Written {
  readonly title: string;
  readonly measures: Readonly<Record<string, unknown>>;
  readonly expect: readonly WrittenRow[];
}

/** The protocol with the measures left out that ask for what the body does not know; null where its steps do. */
function whatRuns(whole: Written): { protocol: Protocol | null; reasons: Record<string, string> } {
  const measures: Record<string, unknown> = { ...whole.measures };
  const reasons: Record<string, string> = {};
  for (;;) {
    const expect = whole.expect.filter((row) => row.measure in measures);
    const parsed = parseProtocol({ ...whole, measures, expect });
    if (parsed.ok) return { protocol: parsed.value, reasons };
    const unread = parsed.error.filter((each) => each.path[0] === 'measures');
    const elsewhere = parsed.error.find((each) => !['measures', 'expect'].includes(String(each.path[0])));
    if (elsewhere !== undefined || unread.length === 0)
      return { protocol: null, reasons: { all: (elsewhere ?? parsed.error[0])?.message ?? '' } };
    for (const { path, message, details } of unread) {
      const name = String(path[1]);
      reasons[name] ??= reasons[String(details?.['got'])] ?? message;
      delete measures[name];
    }
  }
}

function facts(file: string, whole: Written, row: WrittenRow) {
  const { id, quantity, unit, when, source } = row;
  return { id, file, title: whole.title, quantity, unit, when, source };
}

function unmodelled(file: string, whole: Written, row: WrittenRow, why: string): LiteratureRow {
  const expected =
    row.direction === undefined
      ? { min: row.min ?? -Infinity, max: row.max ?? Infinity }
      : { direction: row.direction, magnitudePercent: row.magnitudePercent ?? null };
  return {
    ...facts(file, whole, row),
    expected: expectedWords({ ...facts(file, whole, row), measure: row.measure, expected }),
    value: 'none',
    offPercent: null,
    grade: 'bad',
    reason: `not modelled: ${why}`,
  };
}
