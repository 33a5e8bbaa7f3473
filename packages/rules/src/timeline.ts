import type { Tick } from '@openward/kernel';
import type { Scalar } from './condition.ts';

/** One thing that happened, flattened for matching. `position` names the event it came from. */
export interface TimelineEntry {
  readonly tick: Tick;
  readonly position: number;
  readonly type: string;
  readonly fields: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}

/** The quantised truth at a tick, sampled every five simulated seconds. */
export interface TimelineSample {
  readonly tick: Tick;
  readonly position: number;
  readonly values: Readonly<Record<string, number>>;
}

/** What conditions are evaluated over: entries and samples in order of tick and position, up to `endTick`. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly samples: readonly TimelineSample[];
  readonly endTick: Tick;
  /** Parameters of the practice profile, for `{ profile: key }` matchers. */
  readonly profile: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}

/** Whether a condition holds, since when, and on what evidence (event positions). */
export interface Verdict {
  readonly holds: boolean;
  readonly sinceTick?: Tick;
  readonly evidence: readonly number[];
}
