import type { Timeline } from '@openward/rules';
import type { CaseData } from '../contract/case-data.ts';
import type { Conversation } from '../contract/conversation.ts';
import type { EncounterEvent } from '../contract/event.ts';
import type { Score } from '../contract/session.ts';
import { runConversation } from './communication/conversation.ts';
import { notAssessable, type Talk } from './communication/item.ts';
import { COMMUNICATION_ITEMS } from './communication/items.ts';
import { cuesOf, turnsOf } from './communication/turns.ts';

/** Above this share of turns not understood, talking is not assessable: the matcher failed, not the learner. */
const NOT_UNDERSTOOD_LIMIT = 0.15;
/** Turns to the patient or those who belong to them, below which there is nothing to judge. */
const ENOUGH_TURNS = 2;

/**
 * How the conversation was held: the rubric over coded turns, every cue with its response, and the structured
 * conversations of the case. Formative: it moves no mark. Turns not understood count neither for nor against anyone.
 */
export function communicationOf(
  events: readonly EncounterEvent[],
  dialogue: CaseData['dialogue'],
  conversations: readonly Conversation[],
  timeline: Timeline,
): Score['communication'] {
  const all = events.filter((event) => event.type === 'understood');
  const notUnderstood = all.filter((event) => event.acts.every((act) => act.kind === 'notUnderstood')).length;
  const assessable = all.length === 0 || notUnderstood / all.length <= NOT_UNDERSTOOD_LIMIT;
  const turns = turnsOf(events, laySpeakers(dialogue)).filter((turn) => turn.understood);
  const cues = cuesOf(events);
  const talk: Talk = { turns, cues, ended: !events.some((event) => event.type === 'died') };
  const unheard = assessable
    ? turns.length < ENOUGH_TURNS
      ? 'Too little was said to the patient and those who belong to them.'
      : null
    : 'Too much of what you said was not understood.';
  return {
    turns: all.length,
    notUnderstood,
    assessable,
    formative: true,
    items: COMMUNICATION_ITEMS.map(({ item, title, why, sources, judge }) => ({
      item,
      title,
      why,
      sources,
      ...(unheard === null ? judge(talk) : notAssessable(unheard)),
    })),
    cues,
    conversations: (dialogue.conversations ?? []).flatMap(({ conversation, with: partner }) => {
      const machine = conversations.find((each) => each.conversation === conversation);
      return machine === undefined ? [] : [runConversation(machine, partner, timeline)];
    }),
  };
}

/** The patient, and speakers of the case who are not of the trade. */
function laySpeakers({ speakers }: CaseData['dialogue']): ReadonlySet<string> {
  return new Set(speakers.flatMap(({ id, style }) => (id === 'patient' || style.literacy !== 'high' ? [id] : [])));
}
