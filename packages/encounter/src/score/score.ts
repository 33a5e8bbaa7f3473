import type { Names } from '@openward/rules';
import type { CaseData } from '../contract/case-data.ts';
import type { Conversation } from '../contract/conversation.ts';
import type { PracticeProfile } from '../contract/catalogue.ts';
import type { EncounterEvent, LearnerLevel } from '../contract/event.ts';
import type { Score, ScoredItem } from '../contract/session.ts';
import { timelineOf } from '../record/timeline.ts';
import { communicationOf } from './communication.ts';
import { diagnosisOf } from './diagnosis.ts';
import { markItem } from './mark-item.ts';

export interface ScoreInput {
  readonly events: readonly EncounterEvent[];
  readonly case: Pick<CaseData, 'rubric' | 'truth' | 'dialogue' | 'conversations'>;
  /** Structured conversations that the case may name; those packed with the case where left out. */
  readonly conversations?: readonly Conversation[] | undefined;
  readonly profile: Pick<PracticeProfile, 'parameters'>;
  /** Names for the keys in what marks say, as `catalogueNames` gives them; keys are spelled out without. */
  readonly names?: Names;
}

/**
 * The score of a record: read from events alone, without the body. Decisions are judged on what had become available
 * (`cue`), never on the luck of the outcome; what could not be reached is not assessable; harm is a flag of its own.
 */
export function scoreEncounter(input: ScoreInput): Score {
  const timeline = timelineOf(input.events, input.profile.parameters);
  const communication = communicationOf(
    input.events,
    input.case.dialogue,
    input.conversations ?? input.case.conversations ?? [],
    timeline,
  );
  const marking = {
    timeline,
    level: levelOf(input.events),
    communicationAssessable: communication.assessable,
    names: input.names ?? {},
  };
  const scored = input.case.rubric.items.map((item) => markItem(item, marking));
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
