import { clock, ticks } from '@openward/kernel';
import type { Condition, Matcher, Moment, Pattern, Scalar } from '../condition.ts';
import { leastOf } from '../evaluate.ts';
import type { Limits } from '../moment.ts';
import type { TimelineEntry } from '../timeline.ts';
import { whenOf, type VitalCondition } from '../vital.ts';
import type { Window } from '../window.ts';
import { nameOf, spelled, type Names } from './names.ts';
import { phraseFor, type Spoken } from './phrases.ts';

export const duration = (seconds: number): string => clock(ticks(seconds));
const word = (value: Scalar, names: Names): string =>
  typeof value === 'string'
    ? nameOf(value, names)
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value);

/** `a or b`; of many, the first and how many more. */
function alternatives(values: readonly Scalar[], names: Names): string {
  const words = values.map((value) => word(value, names));
  if (words.length <= MOST_ALTERNATIVES) return words.join(' or ');
  return `${words.slice(0, MOST_ALTERNATIVES - 1).join(', ')} or ${words.length - MOST_ALTERNATIVES + 1} others`;
}
const MOST_ALTERNATIVES = 5;

function asked(matcher: Matcher, names: Names): string {
  if (typeof matcher !== 'object') return word(matcher, names);
  if ('oneOf' in matcher) return alternatives(matcher.oneOf, names);
  if ('includes' in matcher) return `with ${word(matcher.includes, names)}`;
  if ('profile' in matcher) return `(${spelled(matcher.profile)} as practised locally)`;
  if (matcher.from === undefined) return matcher.to === undefined ? 'any number' : `at most ${matcher.to}`;
  return matcher.to === undefined ? `at least ${matcher.from}` : `${matcher.from} to ${matcher.to}`;
}

const patternFields = (pattern: Pattern): readonly string[] => Object.keys(pattern).filter((field) => field !== 'type');

/** What a pattern asks for. */
export function spokenPattern(pattern: Pattern, names: Names): Spoken {
  const fields = patternFields(pattern).map((field) => [field, asked(pattern[field] as Matcher, names)]);
  return phraseFor(pattern.type, nameOf(pattern.type, names), Object.fromEntries(fields) as Record<string, string>);
}

/** What an entry was, in the fields the pattern asks about. */
export function spokenEntry(pattern: Pattern, entry: TimelineEntry, names: Names): Spoken {
  const fields = patternFields(pattern).map((field) => {
    const value = entry.fields[field];
    const isOne = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return [field, isOne ? word(value, names) : asked(pattern[field] as Matcher, names)];
  });
  return phraseFor(pattern.type, nameOf(pattern.type, names), Object.fromEntries(fields) as Record<string, string>);
}

/** `systolic pressure below 90`, both limits as `between`. */
export function limitWords(limits: Limits, names: Names, linking = ''): string {
  const name = nameOf(limits.vital, names) + linking;
  const { above, below } = limits;
  if (above !== undefined && below !== undefined) return `${name} between ${above} and ${below}`;
  if (above !== undefined) return `${name} above ${above}`;
  return below === undefined ? `${name} known` : `${name} below ${below}`;
}

/** A moment in words, without its time. */
export function describeMoment(moment: Moment, names: Names = {}): string {
  if (moment === 'start') return 'the start';
  if (moment === 'end') return 'the end';
  if ('earliest' in moment)
    return `the earliest of (${moment.earliest.map((m) => describeMoment(m, names)).join('; ')})`;
  if ('latest' in moment) return `the latest of (${moment.latest.map((m) => describeMoment(m, names)).join('; ')})`;
  const after = moment.plusSeconds === undefined || moment.plusSeconds === 0 ? '' : shift(moment.plusSeconds);
  if ('vital' in moment) return `${after}first ${limitWords(moment, names)}`;
  const pattern = 'first' in moment ? moment.first : moment.last;
  const { noun, done } = spokenPattern(pattern, names);
  return `${after}${'first' in moment ? 'first' : 'last'} ${noun} ${done}`;
}
const shift = (seconds: number): string => `${duration(Math.abs(seconds))} ${seconds < 0 ? 'before' : 'after'} `;

/** The window in words, with a moment told by `tell`; empty where there is none, with a leading space otherwise. */
export function windowWords(window: Window, tell: (moment: Moment) => string): string {
  const parts: string[] = [];
  if (window.withinSeconds !== undefined)
    parts.push(`within ${duration(window.withinSeconds)} of ${tell(window.after ?? 'start')}`);
  else if (window.after !== undefined) parts.push(`after ${tell(window.after)}`);
  if (window.before !== undefined) parts.push(`before ${tell(window.before)}`);
  return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}

/** `at least 2 times`, or nothing for once. */
function timesWords(condition: Extract<Condition, { act: Pattern }>): string {
  const least = leastOf(condition);
  const most = condition.atMost;
  const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
  if (most === undefined) return least === 1 ? '' : ` at least ${times(least)}`;
  if (least === most) return ` exactly ${times(least)}`;
  return least === 0 ? ` at most ${times(most)}` : ` ${least} to ${most} times`;
}

function describeVital(condition: VitalCondition, names: Names): string {
  const when = { now: '', ever: ' at any time', throughout: ' throughout' }[whenOf(condition)];
  const lasting = condition.forSeconds === undefined ? '' : ` for ${duration(condition.forSeconds)}`;
  return limitWords(condition, names) + when + lasting + windowWords(condition, (m) => describeMoment(m, names));
}

/** What a condition asks for, in plain words. `names` gives the name of a catalogue key. */
export function describe(condition: Condition, names: Names = {}): string {
  const part = (inner: Condition): string => describe(inner, names);
  const nested = (inner: Condition): string => ('all' in inner || 'any' in inner ? `(${part(inner)})` : part(inner));
  if ('all' in condition) return condition.all.map(nested).join(' and ');
  if ('any' in condition) return condition.any.map(nested).join(' or ');
  if ('not' in condition) return `not (${part(condition.not)})`;
  if ('always' in condition) return 'always';
  if ('ordered' in condition)
    return condition.ordered
      .map((pattern) => spokenPattern(pattern, names))
      .map(({ noun, done }) => `${noun} ${done}`)
      .join(', then ');
  if ('elapsed' in condition) {
    const { since, atLeastSeconds, atMostSeconds } = condition.elapsed;
    const least = atLeastSeconds === undefined ? [] : [`at least ${duration(atLeastSeconds)}`];
    const most = atMostSeconds === undefined ? [] : [`at most ${duration(atMostSeconds)}`];
    return [[...least, ...most].join(' and '), 'since', describeMoment(since, names)].join(' ').trim();
  }
  if ('happened' in condition) return `${describeMoment(condition.happened, names)} has come`;
  if ('vital' in condition) return describeVital(condition, names);
  const { noun, done } = spokenPattern(condition.act, names);
  const window = windowWords(condition, (m) => describeMoment(m, names));
  return condition.atMost === 0 ? `no ${noun} ${done}${window}` : `${noun} ${done}${timesWords(condition)}${window}`;
}
