import { clock, type Tick } from '@openward/kernel';
import type { Condition, Moment, Pattern } from '../condition.ts';
import { countedEntries, evaluate, leastOf, orderedEntries } from '../evaluate.ts';
import { momentTick, within } from '../moment.ts';
import type { Timeline, TimelineEntry, TimelineSample } from '../timeline.ts';
import { samplesIn, whenOf, type VitalCondition } from '../vital.ts';
import { hasWindow, spanOf } from '../window.ts';
import { describeMoment, duration, limitWords, spokenEntry, spokenPattern, windowWords } from './describe.ts';
import type { Names } from './names.ts';

interface Telling {
  readonly timeline: Timeline;
  readonly names: Names;
  readonly atTick: Tick;
}

/** A moment with the time it came, or that it did not. */
function told(moment: Moment, { timeline, names, atTick }: Telling): string {
  const words = describeMoment(moment, names);
  const tick = momentTick(moment, timeline, atTick);
  if (tick === null) return `${words} (which did not come)`;
  return moment === 'start' ? words : `${words} at ${clock(tick)}`;
}

/** `2:10`, `2:10 and 7:15`, `2:10, 7:15 and 3 more times`. */
function timesOf(entries: readonly TimelineEntry[]): string {
  const clocks = entries.map((entry) => clock(entry.tick));
  if (clocks.length > 4) return `${clocks.slice(0, 3).join(', ')} and ${clocks.length - 3} more times`;
  return clocks.length < 2 ? clocks.join('') : `${clocks.slice(0, -1).join(', ')} and ${clocks.at(-1) as string}`;
}

/** `chest drain was performed at 2:10, needle decompression was performed at 1:05`, alike ones together. */
function happenings(pattern: Pattern, found: readonly TimelineEntry[], names: Names): string {
  const alike = new Map<string, TimelineEntry[]>();
  for (const entry of found) {
    const { noun, done } = spokenEntry(pattern, entry, names);
    const words = `${noun} was ${done}`;
    alike.set(words, [...(alike.get(words) ?? []), entry]);
  }
  const told = [...alike].map(([words, entries]) => `${words} at ${timesOf(entries)}`);
  return told.length > 3 ? `${told.slice(0, 3).join(', ')} and ${told.length - 3} more` : told.join(', ');
}

function explainAct(condition: Extract<Condition, { act: Pattern }>, telling: Telling): string {
  const { timeline, names, atTick } = telling;
  const window = windowWords(condition, (moment) => told(moment, telling));
  const found = countedEntries(condition, timeline, atTick);
  if (found.length > 0) {
    const short = found.length < leastOf(condition) ? ` (${found.length} of ${leastOf(condition)} times)` : '';
    return `${happenings(condition.act, found, names)}${short}${window === '' ? '' : `,${window}`}`;
  }
  const { noun, done } = spokenPattern(condition.act, names);
  const anywhere = hasWindow(condition) ? countedEntries({ act: condition.act }, timeline, atTick) : [];
  const elsewhere = anywhere.length === 0 ? '' : `; it was ${done} at ${timesOf(anywhere)}`;
  return `no ${noun} was ${done}${window}${elsewhere}`;
}

function explainOrdered(patterns: readonly Pattern[], { timeline, names, atTick }: Telling): string {
  const found = orderedEntries(patterns, timeline, atTick);
  const parts = found.map((entry, i) => {
    const { noun, done } = spokenEntry(patterns[i] as Pattern, entry, names);
    return `${noun} was ${done} at ${clock(entry.tick)}`;
  });
  const missing = patterns[found.length];
  if (missing !== undefined) {
    const { noun, done } = spokenPattern(missing, names);
    parts.push(parts.length === 0 ? `no ${noun} was ${done}` : `no ${noun} was ${done} after that`);
  }
  return parts.join(', then ');
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** The reading nearest to the limit asked for, to show how far off it stayed. */
function nearest(condition: VitalCondition, samples: readonly TimelineSample[]): string {
  const values = samples.flatMap((sample) => {
    const value = sample.values[condition.vital];
    return value === undefined ? [] : [value];
  });
  if (values.length === 0) return 'not recorded';
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return low === high ? rounded(low) : `${rounded(low)} to ${rounded(high)}`;
}

function explainVital(condition: VitalCondition, telling: Telling): string {
  const { timeline, names, atTick } = telling;
  const window = windowWords(condition, (moment) => told(moment, telling));
  const span = spanOf(condition, timeline, atTick);
  const samples = span === null ? [] : samplesIn(timeline, span);
  const verdict = evaluate(condition, timeline, atTick);
  const was = limitWords(condition, names, ' was');
  const not = limitWords(condition, names, ' was not');
  const lasting = condition.forSeconds === undefined ? '' : ` for ${duration(condition.forSeconds)}`;
  const when = whenOf(condition);
  const shown = samples.find((sample) => sample.position === verdict.evidence[0]);
  const value = shown?.values[condition.vital];
  const reading = shown === undefined || value === undefined ? '' : ` (${rounded(value)} at ${clock(shown.tick)})`;
  if (when === 'throughout')
    return `${verdict.holds ? was : not} throughout${lasting}${window}${verdict.holds ? '' : reading}`;
  if (verdict.holds) return `${was}${lasting}${reading}${window}`;
  const never = limitWords(condition, names, ' was never');
  if (when === 'ever') return `${never}${lasting} (${nearest(condition, samples)})${window}`;
  const brief = shown !== undefined && within(condition, shown);
  return brief ? `${was} but not${lasting}${reading}${window}` : `${not}${lasting}${reading}${window}`;
}

function explainPart(condition: Condition, telling: Telling): string {
  const { timeline, atTick } = telling;
  if ('all' in condition) return condition.all.map((part) => explainPart(part, telling)).join('; ');
  if ('any' in condition) {
    const speaking = condition.any.filter((part) => evaluate(part, timeline, atTick).holds);
    return (speaking.length > 0 ? speaking : condition.any).map((part) => explainPart(part, telling)).join('; ');
  }
  if ('not' in condition) return explainPart(condition.not, telling);
  if ('always' in condition) return 'this always holds';
  if ('act' in condition) return explainAct(condition, telling);
  if ('ordered' in condition) return explainOrdered(condition.ordered, telling);
  if ('vital' in condition) return explainVital(condition, telling);
  if ('happened' in condition) {
    const tick = momentTick(condition.happened, timeline, atTick);
    const words = describeMoment(condition.happened, telling.names);
    return tick === null ? `${words} did not come` : `${words} came at ${clock(tick)}`;
  }
  const since = momentTick(condition.elapsed.since, timeline, atTick);
  const words = told(condition.elapsed.since, telling);
  return since === null ? words : `${clock(atTick - since)} had passed since ${words}`;
}

/**
 * What happened, in plain words with clock times, as far as a condition asks: for one that holds, what made it hold;
 * for one that does not, what was missing and how near it came. `names` gives the name of a catalogue key.
 */
export function explain(condition: Condition, timeline: Timeline, names: Names = {}): string {
  const text = explainPart(condition, { timeline, names, atTick: timeline.endTick });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
