/**
 * Simulated time. One tick is 20 ms, the step of substances in the body; haemodynamics run ten steps of 2 ms
 * inside it. Every event, command and sample stands at an integer tick from the start of the encounter.
 */
export type Tick = number;

export const TICKS_PER_SECOND = 50;

/** Whole ticks in a duration in seconds, rounded to the nearest tick. */
export function ticks(seconds: number): Tick {
  return Math.round(seconds * TICKS_PER_SECOND);
}

/** Seconds at a tick. */
export function seconds(tick: Tick): number {
  return tick / TICKS_PER_SECOND;
}

/** A clock reading for people: `3:07`, or `1:03:07` from an hour on. */
export function clock(tick: Tick): string {
  const total = Math.floor(tick / TICKS_PER_SECOND);
  const s = String(total % 60).padStart(2, '0');
  const m = Math.floor(total / 60);
  if (m < 60) return `${m}:${s}`;
  return `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}:${s}`;
}
