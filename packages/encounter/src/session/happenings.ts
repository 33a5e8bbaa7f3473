import { evaluate } from '@openward/rules';
import { applySteps } from '../acts/procedures.ts';
import { emit, type LiveSession } from './live.ts';

/** Lets what the case holds ready happen once its condition is true, and in learn mode gives the cues that are due. */
export function updateHappenings(session: LiveSession): void {
  const { truth } = session.setup.case;
  for (const happening of truth.happenings) {
    if (session.record.happened.has(happening.id) || !evaluate(happening.when, session.timeline, session.tick).holds)
      continue;
    emit(session, {
      type: 'happened',
      happening: happening.id,
      ...(happening.text === undefined ? {} : { text: happening.text }),
    });
    if (happening.arrives !== undefined && !session.record.present.has(happening.arrives))
      emit(session, { type: 'arrived', who: happening.arrives });
    if (happening.words !== undefined)
      emit(session, {
        type: 'spoke',
        speaker: happening.speaker ?? 'nurse',
        to: 'learner',
        text: happening.words,
        facts: [],
      });
    if (happening.body) applySteps(session, happening.body);
  }
  if (session.setup.mode !== 'learn') return;
  for (const cue of truth.cues) {
    if (session.record.cued.has(cue.id) || !evaluate(cue.when, session.timeline, session.tick).holds) continue;
    if (cue.until && evaluate(cue.until, session.timeline, session.tick).holds) continue;
    emit(session, { type: 'cued', cue: cue.id, text: cue.text, reason: cue.reason });
  }
}
