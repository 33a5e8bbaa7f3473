import type { Matcher, Pattern, Scalar } from './condition.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

type Value = Scalar | readonly Scalar[];

const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value);

/** Whether one field's value satisfies its matcher. Lists are matched by `includes` alone. */
function fits(matcher: Matcher, value: Value, profile: Timeline['profile']): boolean {
  if (typeof matcher !== 'object') return value === matcher;
  if ('includes' in matcher) return isList(value) && value.includes(matcher.includes);
  if (isList(value)) return false;
  if ('oneOf' in matcher) return matcher.oneOf.includes(value);
  if ('profile' in matcher) {
    const parameter = profile[matcher.profile];
    if (parameter === undefined) return false;
    return isList(parameter) ? parameter.includes(value) : parameter === value;
  }
  if (typeof value !== 'number') return false;
  return (matcher.from === undefined || value >= matcher.from) && (matcher.to === undefined || value <= matcher.to);
}

/**
 * Whether an entry is of the pattern's type and every field the pattern names fits. A field the entry lacks never
 * fits; a parameter the practice profile lacks never fits; ranges include both ends.
 */
export function matches(pattern: Pattern, entry: TimelineEntry, profile: Timeline['profile']): boolean {
  if (entry.type !== pattern.type) return false;
  for (const field in pattern) {
    if (field === 'type') continue;
    const value = entry.fields[field];
    if (value === undefined || !fits(pattern[field] as Matcher, value, profile)) return false;
  }
  return true;
}
