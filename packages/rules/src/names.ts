import type { Condition, Matcher, Moment, Pattern } from './condition.ts';

/** What a condition speaks of, for checking that each exists: entry types, vitals, profile parameters, and values by `type.field`. */
export interface ReferencedNames {
  readonly types: readonly string[];
  readonly vitals: readonly string[];
  readonly parameters: readonly string[];
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

interface Found {
  readonly types: Set<string>;
  readonly vitals: Set<string>;
  readonly parameters: Set<string>;
  readonly keys: Map<string, Set<string>>;
}

function texts(matcher: Matcher): readonly string[] {
  const values =
    typeof matcher !== 'object'
      ? [matcher]
      : 'oneOf' in matcher
        ? matcher.oneOf
        : 'includes' in matcher
          ? [matcher.includes]
          : [];
  return values.filter((value) => typeof value === 'string');
}

function ofPattern(pattern: Pattern, found: Found): void {
  found.types.add(pattern.type);
  for (const [field, matcher] of Object.entries(pattern)) {
    if (field === 'type') continue;
    const key = `${pattern.type}.${field}`;
    const values = found.keys.get(key) ?? new Set<string>();
    found.keys.set(key, values);
    if (typeof matcher === 'object' && 'profile' in matcher) found.parameters.add(matcher.profile);
    for (const text of texts(matcher)) values.add(text);
  }
}

function ofMoment(moment: Moment | undefined, found: Found): void {
  if (moment === undefined || typeof moment === 'string') return;
  if ('first' in moment) ofPattern(moment.first, found);
  else if ('last' in moment) ofPattern(moment.last, found);
  else if ('vital' in moment) found.vitals.add(moment.vital);
  else for (const part of 'earliest' in moment ? moment.earliest : moment.latest) ofMoment(part, found);
}

function ofCondition(condition: Condition, found: Found): void {
  if ('all' in condition) condition.all.forEach((part) => ofCondition(part, found));
  else if ('any' in condition) condition.any.forEach((part) => ofCondition(part, found));
  else if ('not' in condition) ofCondition(condition.not, found);
  else if ('ordered' in condition) condition.ordered.forEach((pattern) => ofPattern(pattern, found));
  else if ('elapsed' in condition) ofMoment(condition.elapsed.since, found);
  else if ('happened' in condition) ofMoment(condition.happened, found);
  else if (!('always' in condition)) {
    if ('act' in condition) ofPattern(condition.act, found);
    else found.vitals.add(condition.vital);
    ofMoment(condition.after, found);
    ofMoment(condition.before, found);
  }
}

function collected(fill: (found: Found) => void): ReferencedNames {
  const found: Found = { types: new Set(), vitals: new Set(), parameters: new Set(), keys: new Map() };
  fill(found);
  return {
    types: [...found.types].sort(),
    vitals: [...found.vitals].sort(),
    parameters: [...found.parameters].sort(),
    keys: Object.fromEntries([...found.keys].map(([key, values]) => [key, [...values].sort()])),
  };
}

/** Every name a condition uses, sorted; `keys` has a member for each field matched, empty where no text is named. */
export const referencedNames = (condition: Condition): ReferencedNames =>
  collected((found) => ofCondition(condition, found));

/** Every name a moment uses, as `referencedNames`. */
export const referencedNamesOfMoment = (moment: Moment): ReferencedNames =>
  collected((found) => ofMoment(moment, found));
