import { TICKS_PER_SECOND } from '@openward/kernel';
import type { Path } from './errors.ts';
import { shown, type Reader } from './reader.ts';

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  hours: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
};
/** The longest time a protocol may speak of, seconds. */
const LONGEST_S = 7 * 86400;
const PART = /^(\d+\.?\d*|\.\d+)\s*([a-z]+)\s*/;

/** A time in seconds of `90`, `"90 s"`, `"10 min"`, `"1 h 30 min"`; null where it is none. */
export function parseTime(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  let rest = value.trim().toLowerCase();
  if (/^(\d+\.?\d*|\.\d+)$/.test(rest)) return Number(rest);
  let total = 0;
  let any = false;
  while (rest !== '') {
    const match = PART.exec(rest);
    const size = match ? SECONDS[match[2] as string] : undefined;
    if (!match || size === undefined) return null;
    total += Number(match[1]) * size;
    rest = rest.slice(match[0].length);
    any = true;
  }
  return any ? total : null;
}

/** A time field in seconds, on a whole tick; a wrong one is told. */
export function readTime(reader: Reader, value: unknown, path: Path): number | null {
  const seconds = parseTime(value);
  if (seconds === null || seconds < 0 || seconds > LONGEST_S)
    return reader.tell('badTime', path, { got: shown(value) });
  return Math.round(seconds * TICKS_PER_SECOND) / TICKS_PER_SECOND;
}
