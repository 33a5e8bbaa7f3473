import { quantityUnit, type Protocol, type Traces } from '@openward/physiology';
import { outputRows } from './output-rows.ts';

const WIDTH = 900;
const LEFT = 92;
const RIGHT = 24;
const PANEL = 128;
const GAP = 40;
const TOP = 92;
const LINE = 17;

/** The samples as an SVG: one panel a quantity, one under the other on one axis of time, what is done as numbered lines. */
export function plotOf(protocol: Protocol, traces: Traces): string {
  const rows = outputRows(protocol, traces);
  const endS = protocol.durationTicks / 50;
  const time = timeUnit(endS);
  const names = protocol.quantities;
  const bottom = TOP + names.length * (PANEL + GAP) - GAP;
  const marks = marksOf(protocol);
  const height = bottom + 44 + marks.length * LINE;
  const x = (s: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * s) / Math.max(endS, 1e-9);
  const title = protocol.title === '' ? 'Simulated quantities over time' : protocol.title;
  const parts = names.map((name, i) => panel(name, rows, i + 1, TOP + i * (PANEL + GAP), x, endS, time));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="Inter, system-ui, sans-serif" font-size="12">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(`${describe(names, rows)} Time from 0 to ${tidy(endS / time.size)} ${time.name}.`)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fbfaf6"/>`,
    `<text x="${LEFT}" y="26" font-size="16" font-weight="600" fill="#10393d">${escaped(title)}</text>`,
    ...parts,
    ...lines(marks, x, bottom),
    ...legend(marks, bottom + 46, time),
    '</svg>',
    '',
  ].join('\n');
}

interface TimeUnit {
  readonly name: string;
  readonly size: number;
}
function timeUnit(endS: number): TimeUnit {
  if (endS <= 300) return { name: 's', size: 1 };
  return endS <= 4 * 3600 ? { name: 'min', size: 60 } : { name: 'h', size: 3600 };
}

/** What a reader without sight needs first: where each quantity began, ended, and how far it went. */
function describe(names: readonly string[], rows: readonly (readonly number[])[]): string {
  return names
    .map((name, i) => {
      const values = rows.map((row) => row[i + 1] as number);
      const [low, high] = extremes(values);
      const [first = 0] = values;
      return `${name} from ${tidy(first)} to ${tidy(values.at(-1) ?? 0)} ${quantityUnit(name)}, between ${tidy(low)} and ${tidy(high)}.`;
    })
    .join(' ');
}

function extremes(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
    [Infinity, -Infinity],
  );
}

function panel(
  name: string,
  rows: readonly (readonly number[])[],
  column: number,
  top: number,
  x: (s: number) => number,
  endS: number,
  time: TimeUnit,
): string {
  const [low, high] = extremes(rows.map((row) => row[column] as number));
  const pad = high > low ? (high - low) * 0.06 : Math.max(1, Math.abs(high) * 0.05);
  const ticks = niceTicks(low - pad, high + pad, 4);
  const from = Math.min(low - pad, ticks[0] as number);
  const to = Math.max(high + pad, ticks.at(-1) as number);
  const y = (v: number): number => top + PANEL - (PANEL * (v - from)) / (to - from);
  const line = thinned(rows, column, x)
    .map((row) => `${x(row[0] as number).toFixed(1)},${y(row[column] as number).toFixed(1)}`)
    .join(' ');
  return [
    `<g><title>${escaped(name)}</title>`,
    `<rect x="${LEFT}" y="${top}" width="${WIDTH - LEFT - RIGHT}" height="${PANEL}" fill="#ffffff" stroke="#c9d2d0"/>`,
    ...ticks.map(
      (v) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(v).toFixed(1)}" y2="${y(v).toFixed(1)}" stroke="#e4e8e6"/><text x="${LEFT - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end" fill="#3d5557">${tidy(v)}</text>`,
    ),
    ...niceTicks(0, endS / time.size, 8).map(
      (t) =>
        `<line x1="${x(t * time.size).toFixed(1)}" x2="${x(t * time.size).toFixed(1)}" y1="${top + PANEL}" y2="${top + PANEL + 4}" stroke="#7d8f8e"/><text x="${x(t * time.size).toFixed(1)}" y="${top + PANEL + 16}" text-anchor="middle" fill="#3d5557">${tidy(t)} ${time.name}</text>`,
    ),
    `<text x="${LEFT}" y="${top - 7}" font-weight="600" fill="#10393d">${escaped(name)} <tspan font-weight="400" fill="#3d5557">${escaped(quantityUnit(name))}</tspan></text>`,
    `<polyline points="${line}" fill="none" stroke="#0b6b70" stroke-width="1.6" stroke-linejoin="round"/>`,
    '</g>',
  ].join('\n');
}

interface Mark {
  readonly s: number;
  readonly what: string;
}

/** What is done or begins, once for each step written, in order of time. */
function marksOf(protocol: Protocol): Mark[] {
  const seen = new Set<string>();
  const actions = protocol.actions.flatMap(({ tick, action, path }) => {
    const key = path.join('.');
    if (seen.has(key)) return [];
    seen.add(key);
    const named = ['drug', 'fluid', 'device', 'posture', 'process', 'id', 'side'].map(
      (field) => (action as unknown as Readonly<Record<string, unknown>>)[field],
    );
    return [
      { s: tick / 50, what: `${action.kind} ${String(named.find((each) => typeof each === 'string') ?? '')}`.trim() },
    ];
  });
  const starts = protocol.processes.map((p) => ({ s: p.startS ?? 0, what: `start ${p.process}` }));
  return [...starts, ...actions].sort((a, b) => a.s - b.s);
}

/** The numbers of the marks and what they stand for, below the panels. */
function legend(marks: readonly Mark[], top: number, time: TimeUnit): string[] {
  return marks.map(
    (mark, i) =>
      `<text x="${LEFT}" y="${top + i * LINE}" fill="#3d5557"><tspan font-weight="600" fill="#a3441d">${i + 1}</tspan> ${escaped(`${tidy(mark.s / time.size)} ${time.name}: ${mark.what}`)}</text>`,
  );
}

/** A dashed line over all panels for each mark, its number on top; numbers that would touch stand one above the other. */
function lines(marks: readonly Mark[], x: (s: number) => number, bottom: number): string[] {
  let last = -Infinity;
  let raised = 0;
  return marks.map((mark, i) => {
    const place = x(mark.s);
    raised = place - last < 16 ? (raised + 1) % 3 : 0;
    last = place;
    return `<line x1="${place.toFixed(1)}" x2="${place.toFixed(1)}" y1="${TOP - 18}" y2="${bottom}" stroke="#c2562b" stroke-opacity="0.55" stroke-dasharray="3 4"/><text x="${place.toFixed(1)}" y="${TOP - 20 - 11 * raised}" text-anchor="middle" font-size="11" font-weight="600" fill="#a3441d">${i + 1}</text>`;
  });
}

/** At most a lowest and a highest sample for each pixel, in order, so that a long run stays a small picture. */
function thinned(
  rows: readonly (readonly number[])[],
  column: number,
  x: (s: number) => number,
): (readonly number[])[] {
  if (rows.length <= 2 * WIDTH) return [...rows];
  const kept: (readonly number[])[] = [];
  for (let from = 0; from < rows.length;) {
    const pixel = Math.floor(x(rows[from]?.[0] as number));
    let to = from;
    while (to < rows.length && Math.floor(x(rows[to]?.[0] as number)) === pixel) to += 1;
    const group = rows.slice(from, to);
    const low = group.reduce((a, b) => ((b[column] as number) < (a[column] as number) ? b : a));
    const high = group.reduce((a, b) => ((b[column] as number) > (a[column] as number) ? b : a));
    kept.push(...((low[0] as number) <= (high[0] as number) ? [low, high] : [high, low]));
    from = to;
  }
  return kept;
}

/** Round numbers that span a range, about so many of them. */
export function niceTicks(low: number, high: number, about: number): number[] {
  const span = high - low;
  const raw = span > 0 ? span / about : 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= raw * 0.999) ?? raw;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
  return ticks.length > 0 ? ticks : [low];
}

const tidy = (v: number): string => String(Number(v.toPrecision(4)));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
