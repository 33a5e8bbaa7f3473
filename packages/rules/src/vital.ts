import { ticks, type Tick } from '@openward/kernel';
import { within, type Limits } from './moment.ts';
import type { Timeline, TimelineSample, Verdict } from './timeline.ts';
import { hasWindow, spanOf, type Span, type Window } from './window.ts';

export type VitalCondition = Limits &
  Window & { readonly when?: 'now' | 'ever' | 'throughout' | undefined; readonly forSeconds?: number | undefined };

/** How a vital condition is read when it does not say: over its window when it has one, now otherwise. */
export const whenOf = (condition: VitalCondition): 'now' | 'ever' | 'throughout' =>
  condition.when ?? (hasWindow(condition) ? 'ever' : 'now');

/** Index of the first sample at or after a tick. */
function lowerBound(samples: readonly TimelineSample[], tick: Tick): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle] as TimelineSample).tick < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The samples of a span, in order. */
export function samplesIn(timeline: Timeline, span: Span): readonly TimelineSample[] {
  return timeline.samples.slice(lowerBound(timeline.samples, span.from), lowerBound(timeline.samples, span.to + 1));
}

const no = (sample?: TimelineSample): Verdict => ({ holds: false, evidence: sample ? [sample.position] : [] });
const yes = (sinceTick: Tick, sample: TimelineSample): Verdict => ({
  holds: true,
  sinceTick,
  evidence: [sample.position],
});

function now(condition: VitalCondition, samples: readonly TimelineSample[], least: Tick): Verdict {
  const latest = samples.at(-1);
  if (latest === undefined || !within(condition, latest)) return no(latest);
  let first = latest;
  for (let i = samples.length - 2; i >= 0; i--) {
    const sample = samples[i] as TimelineSample;
    if (!within(condition, sample)) break;
    first = sample;
  }
  if (latest.tick - first.tick < least) return no(latest);
  return yes(first.tick + least, latest);
}

function ever(condition: VitalCondition, samples: readonly TimelineSample[], least: Tick): Verdict {
  let first: TimelineSample | null = null;
  for (const sample of samples) {
    if (!within(condition, sample)) {
      first = null;
      continue;
    }
    first ??= sample;
    if (sample.tick - first.tick >= least) return yes(first.tick + least, sample);
  }
  return no();
}

function throughout(condition: VitalCondition, samples: readonly TimelineSample[], least: Tick): Verdict {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return no();
  const broken = samples.find((sample) => !within(condition, sample));
  if (broken !== undefined) return no(broken);
  return last.tick - first.tick >= least ? yes(first.tick + least, last) : no(last);
}

const readings = { now, ever, throughout };

/** A vital over the samples of its window: now (the latest), ever, or throughout; with `forSeconds`, over consecutive samples that span it. */
export function evaluateVital(condition: VitalCondition, timeline: Timeline, atTick: Tick): Verdict {
  const span = spanOf(condition, timeline, atTick);
  if (span === null) return no();
  return readings[whenOf(condition)](condition, samplesIn(timeline, span), ticks(condition.forSeconds ?? 0));
}
