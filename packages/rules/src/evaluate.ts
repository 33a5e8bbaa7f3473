import { ticks, type Tick } from '@openward/kernel';
import { entriesOfType } from './by-type.ts';
import type { Condition, Pattern } from './condition.ts';
import { matches } from './match.ts';
import { momentEvidence, momentTick } from './moment.ts';
import type { Timeline, TimelineEntry, Verdict } from './timeline.ts';
import { evaluateVital } from './vital.ts';
import { spanOf, type Window } from './window.ts';

export type ActCondition = Extract<Condition, { act: Pattern }>;

/** The entries that count for an act condition, in order. */
export function countedEntries(
  condition: Window & { readonly act: Pattern },
  timeline: Timeline,
  atTick: Tick,
): readonly TimelineEntry[] {
  const span = spanOf(condition, timeline, atTick);
  const found: TimelineEntry[] = [];
  if (span === null) return found;
  for (const entry of entriesOfType(timeline.entries, condition.act.type)) {
    if (entry.tick > span.to) break;
    if (entry.tick >= span.from && matches(condition.act, entry, timeline.profile)) found.push(entry);
  }
  return found;
}

/** Least number of matches: one, or none where only a greatest number is given. */
export const leastOf = (condition: ActCondition): number =>
  condition.atLeast ?? (condition.atMost === undefined ? 1 : 0);

function evaluateAct(condition: ActCondition, timeline: Timeline, atTick: Tick): Verdict {
  const found = countedEntries(condition, timeline, atTick);
  const least = leastOf(condition);
  const holds = found.length >= least && (condition.atMost === undefined || found.length <= condition.atMost);
  const evidence = found.map((entry) => entry.position);
  const decisive = found[least - 1];
  return holds && decisive !== undefined ? { holds, sinceTick: decisive.tick, evidence } : { holds, evidence };
}

/** The first match of each pattern strictly later than that of the pattern before, as far as it goes. */
export function orderedEntries(
  patterns: readonly Pattern[],
  timeline: Timeline,
  atTick: Tick,
): readonly TimelineEntry[] {
  const found: TimelineEntry[] = [];
  let after = -Infinity;
  for (const pattern of patterns) {
    const next = entriesOfType(timeline.entries, pattern.type).find(
      (entry) => entry.tick > after && entry.tick <= atTick && matches(pattern, entry, timeline.profile),
    );
    if (next === undefined) break;
    found.push(next);
    after = next.tick;
  }
  return found;
}

function evaluateOrdered(patterns: readonly Pattern[], timeline: Timeline, atTick: Tick): Verdict {
  const found = orderedEntries(patterns, timeline, atTick);
  const evidence = found.map((entry) => entry.position);
  const last = found.at(-1);
  if (found.length < patterns.length || last === undefined) return { holds: false, evidence };
  return { holds: true, sinceTick: last.tick, evidence };
}

const union = (verdicts: readonly Verdict[]): readonly number[] =>
  [...new Set(verdicts.flatMap((verdict) => verdict.evidence))].sort((a, b) => a - b);

function joined(verdicts: readonly Verdict[], holds: boolean, pick: (ticks: readonly Tick[]) => Tick): Verdict {
  const evidence = union(verdicts);
  const since = verdicts.flatMap((verdict) => (verdict.sinceTick === undefined ? [] : [verdict.sinceTick]));
  return holds && since.length > 0 ? { holds, sinceTick: pick(since), evidence } : { holds, evidence };
}

const earliest = (all: readonly Tick[]): Tick => all.reduce((a, b) => (b < a ? b : a));
const latest = (all: readonly Tick[]): Tick => all.reduce((a, b) => (b > a ? b : a));

function evaluateElapsed(
  elapsed: Extract<Condition, { elapsed: unknown }>['elapsed'],
  timeline: Timeline,
  atTick: Tick,
): Verdict {
  const since = momentTick(elapsed.since, timeline, atTick);
  const evidence = momentEvidence(elapsed.since, timeline, atTick);
  if (since === null) return { holds: false, evidence };
  const from = since + ticks(elapsed.atLeastSeconds ?? 0);
  const holds =
    atTick >= from && (elapsed.atMostSeconds === undefined || atTick <= since + ticks(elapsed.atMostSeconds));
  return holds ? { holds, sinceTick: from, evidence } : { holds, evidence };
}

/**
 * Whether a condition holds looking only at entries and samples at or before `atTick` (the end so far when left
 * out), on what evidence (positions of events, for a condition that does not hold those that speak against it), and
 * the earliest tick from which it held, where there is one: an absence (`not`, `atMost` alone) has none.
 */
export function evaluate(condition: Condition, timeline: Timeline, atTick: Tick = timeline.endTick): Verdict {
  if ('all' in condition) {
    const verdicts = condition.all.map((part) => evaluate(part, timeline, atTick));
    const against = verdicts.filter((verdict) => !verdict.holds);
    return against.length > 0 ? joined(against, false, latest) : joined(verdicts, true, latest);
  }
  if ('any' in condition) {
    const verdicts = condition.any.map((part) => evaluate(part, timeline, atTick));
    const speaking = verdicts.filter((verdict) => verdict.holds);
    return speaking.length > 0 ? joined(speaking, true, earliest) : joined(verdicts, false, earliest);
  }
  if ('not' in condition) {
    const verdict = evaluate(condition.not, timeline, atTick);
    return { holds: !verdict.holds, evidence: verdict.evidence };
  }
  if ('always' in condition) return { holds: true, sinceTick: 0, evidence: [] };
  if ('act' in condition) return evaluateAct(condition, timeline, atTick);
  if ('ordered' in condition) return evaluateOrdered(condition.ordered, timeline, atTick);
  if ('vital' in condition) return evaluateVital(condition, timeline, atTick);
  if ('elapsed' in condition) return evaluateElapsed(condition.elapsed, timeline, atTick);
  const tick = momentTick(condition.happened, timeline, atTick);
  const evidence = momentEvidence(condition.happened, timeline, atTick);
  return tick === null ? { holds: false, evidence } : { holds: true, sinceTick: tick, evidence };
}
