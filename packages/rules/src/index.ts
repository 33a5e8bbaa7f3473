export {
  conditionSchema,
  matcherSchema,
  momentSchema,
  patternSchema,
  scalarSchema,
  type Condition,
  type Matcher,
  type Moment,
  type Pattern,
  type Scalar,
} from './condition.ts';
export type { Timeline, TimelineEntry, TimelineSample, Verdict } from './timeline.ts';
export { evaluate } from './evaluate.ts';
export { matches } from './match.ts';
export { momentTick } from './moment.ts';
export { referencedNames, referencedNamesOfMoment, type ReferencedNames } from './names.ts';
export { describe, describeMoment } from './words/describe.ts';
export { explain } from './words/explain.ts';
export type { Names } from './words/names.ts';
