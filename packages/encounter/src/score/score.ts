import type { Tick } from '@openward/kernel';
import { describe, evaluate, explain, momentTick, type Condition, type Timeline, type Verdict } from '@openward/rules';
import type { CaseData, RubricItem } from '../contract/case-data.ts';
import type { PracticeProfile } from '../contract/catalogue.ts';
import type { EncounterEvent, LearnerLevel } from '../contract/event.ts';
import type { Score, ScoredItem } from '../contract/session.ts';
import { timelineOf } from '../record/timeline.ts';
import { communicationOf } from './communication.ts';
import { diagnosisOf } from './diagnosis.ts';

export interface ScoreInput {
  readonly events: readonly EncounterEvent[];
  readonly case: Pick<CaseData, 'rubric' | 'truth'>;
  readonly profile: Pick<PracticeProfile, 'parameters'>;
}

/** Half the weight for what was partly done. */
const PARTLY = 0.5;

/**
 * The score of a record: read from events alone, without the body. Decisions are judged on what had become available
 * (`cue`), never on the luck of the outcome; what could not be reached is not assessable; harm is a flag of its own.
 */
export function scoreEncounter(input: ScoreInput): Score {
  const timeline = timelineOf(input.events, input.profile.parameters);
  const level = levelOf(input.events);
  const communication = communicationOf(input.events);
  const scored = input.case.rubric.items.map((item) => scoreItem(item, timeline, level, communication.assessable));
  const expectations = scored.filter((s) => s.kind === 'expectation');
  const total = fractionOf(expectations);
  const domains = [...new Set(input.case.rubric.items.map((i) => i.domain))];
  return {
    items: expectations,
    domains: domains.flatMap((domain) => {
      const items = expectations.filter((s) => s.domain === domain);
      return items.length === 0 ? [] : [{ domain, ...fractionOf(items) }];
    }),
    overall: total.fraction ?? 0,
    harms: scored.filter((s) => s.kind === 'harm'),
    provisional: input.case.rubric.items.some((i) => i.weightStatus === 'provisional'),
    diagnosis: diagnosisOf(input.events, input.case.truth.diagnosis),
    communication,
  };
}

function levelOf(events: readonly EncounterEvent[]): LearnerLevel {
  const started = events[0];
  return started?.type === 'started' ? started.level : 'student';
}

function fractionOf(items: readonly ScoredItem[]): {
  met: number;
  possible: number;
  fraction: number | null;
  notAssessable: number;
} {
  const assessable = items.filter((s) => s.status !== 'notAssessable');
  const possible = assessable.reduce((sum, s) => sum + s.weight, 0);
  const met = assessable.reduce((sum, s) => sum + s.earned, 0);
  return {
    met,
    possible,
    fraction: possible > 0 ? met / possible : null,
    notAssessable: items.length - assessable.length,
  };
}

function scoreItem(
  item: RubricItem,
  timeline: Timeline,
  level: LearnerLevel,
  communicationAssessable: boolean,
): ScoredItem {
  const cueTick = item.cue === undefined ? 0 : momentTick(item.cue, timeline);
  const condition = item.metByLevel?.[level] ?? item.met;
  const reached = cueTick !== null && (item.applies === undefined || evaluate(item.applies, timeline).holds);
  if (item.kind === 'harm') return harm(item, condition, timeline, cueTick, reached);
  if (!reached)
    return result(item, 'notAssessable', 0, cueTick, null, 'The moment for this did not come in this encounter.', []);
  const met = evaluate(condition, timeline);
  if (met.holds) return fromVerdict(item, 'met', item.weight, cueTick, condition, met, timeline);
  const partly = item.partly === undefined ? null : evaluate(item.partly, timeline);
  if (item.partly !== undefined && partly?.holds)
    return fromVerdict(item, 'partly', item.weight * PARTLY, cueTick, item.partly, partly, timeline);
  const unheard = item.domain === 'communication' && !communicationAssessable;
  return result(
    item,
    unheard ? 'notAssessable' : 'missed',
    0,
    cueTick,
    null,
    `${explain(condition, timeline)} What was asked for: ${describe(condition)}.`,
    met.evidence,
  );
}

function harm(
  item: RubricItem,
  condition: Condition,
  timeline: Timeline,
  cueTick: Tick | null,
  reached: boolean,
): ScoredItem {
  const verdict = reached ? evaluate(condition, timeline) : null;
  if (!verdict?.holds) return result(item, 'clear', 0, cueTick, null, '', []);
  return fromVerdict(item, 'harm', 0, cueTick, condition, verdict, timeline);
}

function fromVerdict(
  item: RubricItem,
  status: ScoredItem['status'],
  earned: number,
  cueTick: Tick | null,
  condition: Condition,
  verdict: Verdict,
  timeline: Timeline,
): ScoredItem {
  return result(
    item,
    status,
    earned,
    cueTick,
    verdict.sinceTick ?? null,
    explain(condition, timeline),
    verdict.evidence,
  );
}

function result(
  item: RubricItem,
  status: ScoredItem['status'],
  earned: number,
  cueTick: Tick | null,
  metTick: Tick | null,
  explanation: string,
  evidence: readonly number[],
): ScoredItem {
  const { feedback } = item;
  const words =
    status === 'met' || status === 'clear'
      ? feedback.met
      : status === 'partly'
        ? (feedback.partly ?? feedback.missed)
        : status === 'notAssessable'
          ? ''
          : feedback.missed;
  return {
    item: item.id,
    domain: item.domain,
    kind: item.kind,
    title: item.title,
    status,
    weight: item.weight,
    earned,
    cueTick,
    metTick,
    evidence,
    explanation,
    why: item.why,
    feedback: words,
    sources: item.sources,
  };
}
