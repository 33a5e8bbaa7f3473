import type { Expected } from './types.ts';

export type Grade = 'good' | 'decent' | 'bad';
export interface Score {
  readonly grade: Grade;
  /** Per cent outside what was expected; null where that is not a question of size. */
  readonly offPercent: number | null;
}

/** Up to so many per cent outside is still good, and up to so many decent; beyond is bad. */
export const GOOD_PERCENT = 10;
export const DECENT_PERCENT = 30;
/** A change smaller than this is taken for none: neither the right trend nor the wrong one. */
export const NO_TREND_PERCENT = 1;
/** What is expected not to change may change by this much. */
export const NO_CHANGE_PERCENT = 5;

/**
 * The rule of the reference engine's validation tables (Pulse: right trend or less than 10 % off is good, wrong trend or
 * more than 30 % off is bad, what lies between is decent), made exact:
 *
 * - A range: inside is good. Outside, the distance to the nearer bound in per cent of that bound (of the other bound
 *   where the nearer is 0): below 10 good, up to 30 decent, above bad.
 * - A direction: `value` is the change in per cent. Of the right sign and at least 1 % in size is good; anything else is
 *   bad.
 * - A direction with a size: of the wrong sign, or below 1 % where the least size is not 0, is bad; otherwise the range
 *   rule on the size of the change.
 * - `nochange`: up to 5 % in size is good, up to 30 decent, above bad; with a size, the range rule from 0 to the most.
 * - No value at all is bad.
 */
export function score(expected: Expected, value: number | null): Score {
  if (value === null || !Number.isFinite(value)) return { grade: 'bad', offPercent: null };
  if ('min' in expected) return inRange(expected.min, expected.max, value);
  const size = Math.abs(value);
  const range = expected.magnitudePercent;
  if (expected.direction === 'nochange') {
    if (range !== null) return inRange(range[0], range[1], size);
    const off = Math.max(0, size - NO_CHANGE_PERCENT);
    return { grade: off === 0 ? 'good' : size <= DECENT_PERCENT ? 'decent' : 'bad', offPercent: off };
  }
  const right = expected.direction === 'increase' ? value > 0 : value < 0;
  if (size < NO_TREND_PERCENT && range?.[0] === 0) return inRange(0, range[1], size);
  if (!right || size < NO_TREND_PERCENT) return { grade: 'bad', offPercent: null };
  return range === null ? { grade: 'good', offPercent: null } : inRange(range[0], range[1], size);
}

function inRange(min: number, max: number, value: number): Score {
  if (value >= min && value <= max) return { grade: 'good', offPercent: 0 };
  const [near, far] = value < min ? [min, max] : [max, min];
  const scale = Math.abs(near) > 0 ? Math.abs(near) : Math.abs(far);
  const off = scale > 0 ? (100 * Math.abs(value - near)) / scale : Infinity;
  return { grade: off < GOOD_PERCENT ? 'good' : off <= DECENT_PERCENT ? 'decent' : 'bad', offPercent: off };
}
