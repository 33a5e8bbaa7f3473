import { ticks, type Tick } from '@openward/kernel';
import type { Moment } from './condition.ts';
import { momentTick } from './moment.ts';
import type { Timeline } from './timeline.ts';

export interface Window {
  readonly after?: Moment | undefined;
  readonly before?: Moment | undefined;
  readonly withinSeconds?: number | undefined;
}
/** Ticks that count: from `from` to `to`, both included. */
export interface Span {
  readonly from: Tick;
  readonly to: Tick;
}

export const hasWindow = (window: Window): boolean =>
  window.after !== undefined || window.before !== undefined || window.withinSeconds !== undefined;

/**
 * The ticks a window lets count, up to `atTick`, or null where its beginning has not come. A `before` that has not
 * come, or is the end, limits nothing; `before` itself does not count; `withinSeconds` includes its last tick.
 */
export function spanOf(window: Window, timeline: Timeline, atTick: Tick): Span | null {
  const from = momentTick(window.after ?? 'start', timeline, atTick);
  if (from === null) return null;
  let to = atTick;
  if (window.before !== undefined && window.before !== 'end') {
    const before = momentTick(window.before, timeline, atTick);
    if (before !== null) to = Math.min(to, before - 1);
  }
  if (window.withinSeconds !== undefined) to = Math.min(to, from + ticks(window.withinSeconds));
  return { from, to };
}
