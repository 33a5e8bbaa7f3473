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
