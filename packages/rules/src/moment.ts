import { ticks, type Tick } from '@openward/kernel';
import { entriesOfType } from './by-type.ts';
import type { Moment, Pattern } from './condition.ts';
import { matches } from './match.ts';
import type { Timeline, TimelineEntry, TimelineSample } from './timeline.ts';

/** The first or last entry at or before `atTick` that matches. */
function firstMatch(pattern: Pattern, timeline: Timeline, atTick: Tick): TimelineEntry | null {
  for (const entry of entriesOfType(timeline.entries, pattern.type)) {
    if (entry.tick > atTick) return null;
    if (matches(pattern, entry, timeline.profile)) return entry;
  }
  return null;
}

function lastMatch(pattern: Pattern, timeline: Timeline, atTick: Tick): TimelineEntry | null {
  const entries = entriesOfType(timeline.entries, pattern.type);
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as TimelineEntry;
    if (entry.tick <= atTick && matches(pattern, entry, timeline.profile)) return entry;
  }
  return null;
}

/** What a vital is asked to be: below and above are exclusive; both together mean between. */
export interface Limits {
  readonly vital: string;
  readonly below?: number | undefined;
  readonly above?: number | undefined;
}

/** Whether a sample is within the limits. A vital the sample does not have is not. */
export function within(limits: Limits, sample: TimelineSample): boolean {
  const value = sample.values[limits.vital];
  if (value === undefined || value !== value) return false;
  return (limits.below === undefined || value < limits.below) && (limits.above === undefined || value > limits.above);
}

function firstSample(limits: Limits, timeline: Timeline, atTick: Tick): TimelineSample | null {
  for (const sample of timeline.samples) {
    if (sample.tick > atTick) return null;
    if (within(limits, sample)) return sample;
  }
  return null;
}

/** The event a moment rests on, where it is one event. */
export function momentEvidence(moment: Moment, timeline: Timeline, atTick: Tick): readonly number[] {
  if (typeof moment === 'string') return [];
  if ('first' in moment) return positionOf(firstMatch(moment.first, timeline, atTick));
  if ('last' in moment) return positionOf(lastMatch(moment.last, timeline, atTick));
  if ('vital' in moment) return positionOf(firstSample(moment, timeline, atTick));
  const parts = 'earliest' in moment ? moment.earliest : moment.latest;
  const tick = momentTick(moment, timeline, atTick);
  const decisive = parts.find((part) => tick !== null && momentTick(part, timeline, atTick) === tick);
  return decisive === undefined ? [] : momentEvidence(decisive, timeline, atTick);
}

const positionOf = (at: { readonly position: number } | null): readonly number[] => (at === null ? [] : [at.position]);

/**
 * The tick of a moment, looking only at what stands at or before `atTick` (the end so far when left out), or null
 * where it has not come: nothing matched yet, or `plusSeconds` puts it later. `latest` comes when all its parts have.
 */
export function momentTick(moment: Moment, timeline: Timeline, atTick: Tick = timeline.endTick): Tick | null {
  if (moment === 'start') return 0;
  if (moment === 'end') return atTick >= timeline.endTick ? timeline.endTick : null;
  if ('earliest' in moment || 'latest' in moment) {
    const early = 'earliest' in moment;
    let tick: Tick | null = null;
    for (const part of early ? moment.earliest : moment.latest) {
      const at = momentTick(part, timeline, atTick);
      if (at === null) {
        if (early) continue;
        return null;
      }
      if (tick === null || (early ? at < tick : at > tick)) tick = at;
    }
    return tick;
  }
  const at =
    'first' in moment
      ? firstMatch(moment.first, timeline, atTick)
      : 'last' in moment
        ? lastMatch(moment.last, timeline, atTick)
        : firstSample(moment, timeline, atTick);
  if (at === null) return null;
  const tick = at.tick + ticks(moment.plusSeconds ?? 0);
  return tick > atTick ? null : tick;
}
