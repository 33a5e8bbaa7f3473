import { ticks } from '@openward/kernel';
import {
  channelTo,
  codeTurn,
  feelingNamed,
  FEELINGS,
  feels,
  moodNow,
  NO_CODE,
  reply,
  understand,
  type Feeling,
  type Heard,
  type Mood,
  type Understanding,
} from '@openward/dialogue';
import { quantities, type Quantities } from '@openward/physiology';
import { evaluate } from '@openward/rules';
import type { NewEvent } from '../contract/event.ts';
import { consciousLevel } from '../observe/appearance.ts';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import { done, type Handlers, type Outcome } from './handler.ts';

type Talking = Pick<Handlers, 'say' | 'obtainConsent' | 'offerChaperone' | 'callColleague' | 'escalate' | 'handOver'>;

/** Speaking pace, about 150 words a minute, with a moment to listen. */
const SECONDS_PER_WORD = 0.4;

export const talking: Talking = {
  say: {
    seconds: (act, session) => {
      const understood = understand(session.matcher, session.dialogue, act.text);
      return isNotUnderstood(understood) ? 0 : speakingSeconds(act.text) + 3;
    },
    check: (act, session) => hearable(session, act.to),
    complete: (act, session, pending) => {
      const understood = understand(session.matcher, session.dialogue, act.text);
      const events: NewEvent[] = [coded(session, pending.position, act.to, act.text, understood)];
      if (!session.matcher.data.speakers.some((s) => s.id === act.to)) {
        events.push(staffReply(act.to, understood));
        return { outcome: 'done', fields: { understood: !isNotUnderstood(understood) }, events };
      }
      const answer = reply(
        session.matcher,
        session.dialogue,
        understood,
        situation(session, act.to),
        session.random.words,
        { code: codeOf(session, act.to, act.text, understood), text: act.text },
      );
      const before = session.dialogue;
      session.dialogue = answer.state;
      for (const r of answer.replies) {
        events.push({
          type: 'spoke',
          speaker: r.speaker,
          to: 'learner',
          text: r.text,
          facts: r.facts,
          ...(r.emotion === undefined ? {} : { emotion: r.emotion }),
          ...(r.cue === undefined ? {} : { cue: r.cue, ...cueFeeling(session, act.to, r.cue) }),
        });
      }
      const felt = feltBy(session, before, act.to);
      if (felt !== null) events.push(felt);
      return { outcome: 'done', fields: { understood: !isNotUnderstood(understood) }, events };
    },
  },
  obtainConsent: {
    complete: (_act, session) => {
      const note = whyNoConsent(session);
      if (note !== null) return { outcome: 'done', note, fields: { able: false } };
      const refusal = refuses(session);
      if (refusal !== null) {
        const no: NewEvent = { type: 'spoke', speaker: 'patient', to: 'learner', text: refusal, facts: [] };
        return { outcome: 'done', fields: { able: true, given: false }, events: [no] };
      }
      const text = 'Yes, go ahead.';
      const answer: NewEvent = { type: 'spoke', speaker: 'patient', to: 'learner', text, facts: [] };
      return { outcome: 'done', fields: { able: true }, events: [answer] };
    },
  },
  offerChaperone: { complete: () => done },
  callColleague: {
    check: (act, session) => callable(session, act.whom),
    complete: (act, session) => call(session, act.whom),
  },
  escalate: {
    seconds: (act, session) => session.lookup.catalogue.actTimes['escalate'] ?? speakingSeconds(act.text ?? ''),
    check: (act, session) => {
      const here = session.record.present.has(act.to) || session.record.expected.has(act.to);
      return here && session.lookup.person.has(act.to) ? null : callable(session, act.to);
    },
    complete: (act, session, pending) => {
      const events = act.text
        ? [coded(session, pending.position, act.to, act.text, understand(session.matcher, session.dialogue, act.text))]
        : [];
      const here = session.record.present.has(act.to) || session.record.expected.has(act.to);
      const called = here ? done : call(session, act.to);
      return { ...called, events: [...events, ...(called.events ?? [])] };
    },
  },
  handOver: {
    seconds: (act) => speakingSeconds(act.text),
    check: (act, session) =>
      session.lookup.person.has(act.to)
        ? hearable(session, act.to)
        : refuse('unknownKey', { what: 'person', key: act.to }),
    complete: (act, session, pending) => ({
      outcome: 'done',
      events: [
        coded(session, pending.position, act.to, act.text, understand(session.matcher, session.dialogue, act.text)),
      ],
    }),
  },
};

/** Why the patient cannot consent now; null where they can. */
function whyNoConsent(session: LiveSession): string | null {
  const patient = session.matcher.data.speakers.find((s) => s.id === 'patient');
  const here = situation(session, 'patient');
  if (here.consciousness !== 'alert') return 'No considered answer can be had now.';
  return patient && channelTo(session.matcher, patient, here).kind === 'none'
    ? 'There is no shared language: no considered answer can be had now.'
    : null;
}

function speakingSeconds(text: string): number {
  return Math.min(60, 2 + text.split(/\s+/).filter(Boolean).length * SECONDS_PER_WORD);
}

function isNotUnderstood(understood: Understanding): boolean {
  return understood.acts.every((a) => a.kind === 'notUnderstood');
}

/** What the patient says who could consent and does not, for what they feel or for want of trust or of an explanation. */
function refuses(session: LiveSession): string | null {
  const patient = session.matcher.data.speakers.find((s) => s.id === 'patient');
  if (patient?.consent === undefined) return null;
  const { trust, understanding, feelings, refuses: words } = patient.consent;
  const mood = moodNow(session.dialogue, patient, situation(session, 'patient'));
  const willing =
    (session.dialogue.trust['patient'] ?? 0) >= (trust ?? 0) &&
    mood.understanding >= (understanding ?? 0) &&
    feels(mood, feelings);
  return willing ? null : words;
}

function codeOf(session: LiveSession, to: string, text: string, understood: Heard) {
  return codeTurn(session.matcher, session.dialogue, to, text, understood);
}

function cueFeeling(session: LiveSession, who: string, cue: string) {
  const { matcher } = session;
  const given = matcher.data.speakers.find((s) => s.id === who)?.cues?.find(({ id }) => id === cue);
  const feeling = given && feelingNamed(matcher.reader, matcher.coder, given.feeling);
  return feeling === undefined ? {} : { cueFeeling: feeling };
}

/** Where the relationship stands now, where the turn moved it or met somebody who felt something. */
function feltBy(session: LiveSession, before: LiveSession['dialogue'], who: string): NewEvent | null {
  const after = session.dialogue;
  const speaker = session.matcher.data.speakers.find((s) => s.id === who);
  const mood = after.moods?.[who];
  const trust = after.trust[who] ?? 0;
  if (mood === undefined || speaker === undefined) return null;
  const then = feelingsOf(moodNow(before, speaker, situation(session, who)));
  const moved = trust !== (before.trust[who] ?? 0) || mood.understanding !== (before.moods?.[who]?.understanding ?? 0);
  const feelings = feelingsOf(mood);
  if (!moved && Object.keys(feelings).length === 0 && Object.keys(then).length === 0) return null;
  return { type: 'felt', who, trust, understanding: mood.understanding, feelings, before: then };
}

function feelingsOf(mood: Mood): Partial<Record<Feeling, number>> {
  return Object.fromEntries(FEELINGS.filter((f) => mood[f] > 0).map((f) => [f, mood[f]]));
}

/** How words were understood and put, for the record. */
function coded(session: LiveSession, of: number, to: string, text: string, understood: Heard): NewEvent {
  const code = codeOf(session, to, text, understood);
  const event = heard(of, to, understood);
  return code === NO_CODE ? event : { ...event, code };
}

function heard(of: number, to: string, understood: Understanding): Extract<NewEvent, { type: 'understood' }> {
  return {
    type: 'understood',
    of,
    to,
    acts: understood.acts.map((a) => (a.topic === undefined ? { kind: a.kind } : { kind: a.kind, topic: a.topic })),
    confidence: understood.confidence,
  };
}

/** Staff without a part of their own in the case answer plainly and add no facts. */
function staffReply(who: string, understood: Understanding): NewEvent {
  const asked = understood.acts.some((a) => a.kind === 'question');
  const text = isNotUnderstood(understood)
    ? 'Sorry, I did not catch that.'
    : asked
      ? 'I know only what is in the chart.'
      : 'Understood.';
  return { type: 'spoke', speaker: who, to: 'learner', text, facts: [] };
}

function hearable(session: LiveSession, who: string) {
  return session.record.present.has(who)
    ? null
    : refuse('notPresent', { who: session.lookup.person.get(who)?.name ?? who });
}

function callable(session: LiveSession, who: string) {
  const person = session.lookup.person.get(who);
  if (!person) return refuse('unknownKey', { what: 'person', key: who });
  if (!person.callable) return refuse('cannotDo', { who: person.name });
  return session.record.present.has(who) || session.record.expected.has(who)
    ? refuse('alreadyCalled', { who: person.name })
    : null;
}

function call(session: LiveSession, who: string): Outcome {
  const person = session.lookup.person.get(who);
  const arrivesTick = session.tick + ticks(person?.arrivesAfterSeconds ?? 300);
  return {
    outcome: 'done',
    events: [
      { type: 'called', who, arrivesTick },
      { type: 'spoke', speaker: who, to: 'learner', text: person?.replyToCall ?? 'On my way.', facts: [] },
    ],
  };
}

const TICKS_PER_SECOND = ticks(1);

/** How frightening the body is to the one whose it is, 0–1: the worst of air hunger, pain and the body's own alarm. */
function bodyFear(now: Quantities): number {
  const airHunger = Math.max(0, Math.min(1, (now.workOfBreathing - 8) / 20));
  return Math.round(100 * Math.min(1, Math.max(0.7 * airHunger, 0.05 * now.pain, 0.8 * now.anxiety))) / 100;
}

function situation(session: LiveSession, listener: string) {
  const now = quantities(session.body);
  const present = [...session.record.present];
  const sample = { tick: session.tick, position: session.events.length, values: now };
  const timeline = { ...session.timeline, endTick: session.tick, samples: [...session.timeline.samples, sample] };
  return {
    listener,
    present,
    consciousness: consciousLevel(now),
    breathless: now.respiratoryRate > 28 || now.workOfBreathing > 15,
    bodyFear: bodyFear(now),
    atSeconds: Math.floor(session.tick / TICKS_PER_SECOND),
    interpreter: present.some((id) => session.lookup.person.get(id)?.kind === 'interpreter'),
    holds: (condition: Parameters<typeof evaluate>[0]) => evaluate(condition, timeline, session.tick).holds,
  };
}
