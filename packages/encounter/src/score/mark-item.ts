import type { Tick } from '@openward/kernel';
import {
  describe,
  evaluate,
  explain,
  momentTick,
  type Condition,
  type Names,
  type Timeline,
  type Verdict,
} from '@openward/rules';
import type { RubricItem } from '../contract/case-data.ts';
import type { LearnerLevel } from '../contract/event.ts';
import type { ScoredItem } from '../contract/session.ts';

/** What every item of one record is marked against. */
export interface Marking {
  readonly timeline: Timeline;
  readonly level: LearnerLevel;
  readonly communicationAssessable: boolean;
  readonly names: Names;
}

type Mark = Pick<ScoredItem, 'status' | 'earned' | 'explanation'> & Partial<Pick<ScoredItem, 'metTick' | 'evidence'>>;

/** Half the weight for what was partly done. */
const PARTLY = 0.5;

/** Marks one item: judged from when its cue became available, not assessable where that moment did not come. */
export function markItem(item: RubricItem, marking: Marking): ScoredItem {
  const { timeline } = marking;
  const cueTick = item.cue === undefined ? 0 : momentTick(item.cue, timeline);
  const reached = cueTick !== null && (item.applies === undefined || evaluate(item.applies, timeline).holds);
  const condition = item.metByLevel?.[marking.level] ?? item.met;
  const mark =
    item.kind === 'harm' ? markHarm(condition, reached, marking) : markExpectation(item, condition, reached, marking);
  return {
    item: item.id,
    domain: item.domain,
    kind: item.kind,
    title: item.title,
    weight: item.weight,
    why: item.why,
    sources: item.sources,
    feedback: feedbackFor(item, mark.status),
    cueTick,
    metTick: null,
    evidence: [],
    ...mark,
  };
}

function markHarm(condition: Condition, reached: boolean, marking: Marking): Mark {
  const verdict = reached ? evaluate(condition, marking.timeline) : null;
  return verdict?.holds
    ? resting('harm', 0, condition, verdict, marking)
    : { status: 'clear', earned: 0, explanation: '' };
}

function markExpectation(item: RubricItem, condition: Condition, reached: boolean, marking: Marking): Mark {
  const { timeline, names } = marking;
  if (!reached)
    return { status: 'notAssessable', earned: 0, explanation: 'The moment for this did not come in this encounter.' };
  const met = evaluate(condition, timeline);
  if (met.holds) return resting('met', item.weight, condition, met, marking);
  const partly = item.partly === undefined ? null : evaluate(item.partly, timeline);
  if (item.partly !== undefined && partly?.holds)
    return resting('partly', item.weight * PARTLY, item.partly, partly, marking);
  const unheard = item.domain === 'communication' && !marking.communicationAssessable;
  return {
    status: unheard ? 'notAssessable' : 'missed',
    earned: 0,
    explanation: `${sentence(explain(condition, timeline, names))} What was asked for: ${sentence(describe(condition, names))}`,
    evidence: met.evidence,
  };
}

/** With its full stop, once. */
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function resting(
  status: ScoredItem['status'],
  earned: number,
  condition: Condition,
  verdict: Verdict,
  marking: Marking,
): Mark {
  const metTick: Tick | null = verdict.sinceTick ?? null;
  return {
    status,
    earned,
    metTick,
    evidence: verdict.evidence,
    explanation: sentence(explain(condition, marking.timeline, marking.names)),
  };
}

function feedbackFor({ feedback }: RubricItem, status: ScoredItem['status']): string {
  switch (status) {
    case 'met':
    case 'clear':
      return feedback.met;
    case 'partly':
      return feedback.partly ?? feedback.missed;
    case 'missed':
    case 'harm':
      return feedback.missed;
    case 'notAssessable':
      return '';
  }
}
