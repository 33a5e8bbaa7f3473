import type { EncounterEvent } from '../contract/event.ts';
import type { Score } from '../contract/session.ts';

/** Above this share of turns not understood, talking is not assessable: the matcher failed, not the learner. */
const NOT_UNDERSTOOD_LIMIT = 0.15;

export function communicationOf(events: readonly EncounterEvent[]): Score['communication'] {
  let turns = 0;
  let notUnderstood = 0;
  for (const event of events) {
    if (event.type !== 'understood') continue;
    turns++;
    if (event.acts.every((a) => a.kind === 'notUnderstood')) notUnderstood++;
  }
  return { turns, notUnderstood, assessable: turns === 0 || notUnderstood / turns <= NOT_UNDERSTOOD_LIMIT };
}
