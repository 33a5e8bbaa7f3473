import type { RandomState } from '@openward/kernel';
import { nextUnit } from '@openward/kernel';
import type { DialogueState, Matcher, Reply, Situation, Understanding } from './contract.ts';
import type { DialogueData, Speaker } from './dialogue-data.ts';
import { factsFor, type Telling } from './facts.ts';
import { trustAfter } from './trust.ts';
import {
  breathlessly,
  cannotAnswer,
  channelTo,
  CONFUSED_MISSES,
  CONFUSED_WORDS,
  firstSentence,
  isPatient,
  pick,
  type Channel,
} from './voice.ts';

/** Confidence below which the listener says plainly that they did not understand. */
export const UNDERSTOOD_AT = 0.5;
const TOPICS_KEPT = 4;
const ASKING = new Set(['question', 'openingQuestion', 'goalsOfCare']);
const OPEN_TOPICS = new Set(['presentingComplaint', 'anythingElse', 'systemsReview']);

/** Everyone's trust at the start, and nothing said yet. */
export function initialDialogue(data: DialogueData): DialogueState {
  return {
    trust: Object.fromEntries(data.speakers.map(({ id, style }) => [id, style.trustAtStart])),
    told: [],
    lastTopics: [],
    cuesGiven: [],
  };
}

/** What is being put together in one turn. */
interface Turn {
  readonly lines: { text: string; by: string; facts: string[] }[];
  readonly told: string[];
  readonly cues: string[];
  emotion: string | undefined;
}

/**
 * What is answered, with the state after it. Nothing is said that the case's data does not hold: words of a fact,
 * of a reply, of a cue, or one of the speaker's own ways of not answering.
 */
export function reply(
  matcher: Matcher,
  state: DialogueState,
  understanding: Understanding,
  situation: Situation,
  random: RandomState,
): { readonly replies: readonly Reply[]; readonly state: DialogueState } {
  const speaker = matcher.data.speakers.find(({ id }) => id === situation.listener);
  const topics = understanding.acts.flatMap(({ topic }) => (topic === undefined ? [] : [topic])).reverse();
  const lastTopics = [...new Set([...topics, ...state.lastTopics])].slice(0, TOPICS_KEPT);
  if (speaker === undefined) return { replies: [], state: { ...state, lastTopics } };
  const channel = channelTo(matcher, speaker, situation);
  const turn: Turn = { lines: [], told: [], cues: [], emotion: undefined };
  if (cannotAnswer(speaker, situation)) say(turn, speaker.id, pick(speaker.tooUnwell, random));
  else if (channel.kind === 'none') say(turn, speaker.id, pick(speaker.noSharedLanguage, random));
  else answer(matcher, state, understanding, situation, random, speaker, channel, turn);
  const share = channel.kind === 'none' ? 0.5 : 1;
  const trust = trustAfter(speaker, state.trust[speaker.id] ?? speaker.style.trustAtStart, understanding.acts, share);
  return {
    replies: repliesOf(turn),
    state: {
      trust: { ...state.trust, [speaker.id]: trust },
      told: [...new Set([...state.told, ...turn.told])],
      lastTopics,
      cuesGiven: [...state.cuesGiven, ...turn.cues],
    },
  };
}

function answer(
  matcher: Matcher,
  state: DialogueState,
  understanding: Understanding,
  situation: Situation,
  random: RandomState,
  speaker: Speaker,
  channel: Channel,
  turn: Turn,
): void {
  const clear = understanding.acts.filter(
    ({ kind, confidence }) => kind !== 'notUnderstood' && confidence >= UNDERSTOOD_AT,
  );
  const asked = clear.filter(({ kind, topic }) => ASKING.has(kind) && topic !== undefined);
  if (clear.length === 0) {
    say(turn, speaker.id, pick(speaker.notUnderstood, random));
    return;
  }
  respond(situation, speaker, clear, asked.length > 0 ? 1 : 2, turn);
  const unanswered: string[] = [];
  for (const { topic } of asked) {
    if (topic === undefined) continue;
    const looked = factsFor(matcher, state, situation, speaker, channel, topic, OPEN_TOPICS.has(topic));
    const fresh = looked.tellings.filter(({ fact }) => !turn.told.includes(fact.id));
    if (fresh.length > 0) tell(matcher, state, situation, random, speaker, channel, fresh, turn);
    else if (looked.tellings.length === 0 && !hasReply(situation, speaker, topic, turn)) {
      unanswered.push(
        looked.withheld && speaker.guarded !== undefined
          ? pick(speaker.guarded, random)
          : pick(speaker.doesNotKnow, random),
      );
    }
  }
  const first = unanswered[0];
  if (first !== undefined) say(turn, speaker.id, first);
  cue(state, speaker, clear, turn);
  const missed = understanding.acts.some(({ kind }) => kind === 'notUnderstood');
  if (missed && turn.lines.length === 0) say(turn, speaker.id, pick(speaker.notUnderstood, random));
  if (turn.lines.length === 0) say(turn, speaker.id, pick(matcher.inventory.phrases?.acknowledges ?? ['…'], random));
}

/** The speaker's words to what was done besides asking. */
function respond(situation: Situation, speaker: Speaker, acts: Understanding['acts'], most: number, turn: Turn): void {
  let said = 0;
  for (const { kind } of acts) {
    if (said >= most) return;
    const own = speaker.replies.find(({ to, when }) => to === kind && (when === undefined || situation.holds(when)));
    const words = own?.words ?? (kind === 'greeting' ? speaker.greeting : undefined);
    if (words === undefined || turn.lines.some(({ text }) => text === words)) continue;
    say(turn, speaker.id, words);
    turn.emotion ??= own?.emotion;
    said += 1;
  }
}

/** A reply written for a topic that no fact answers. */
function hasReply(situation: Situation, speaker: Speaker, topic: string, turn: Turn): boolean {
  const own = speaker.replies.find(({ to, when }) => to === topic && (when === undefined || situation.holds(when)));
  if (own === undefined) return false;
  say(turn, speaker.id, own.words);
  turn.emotion ??= own.emotion;
  return true;
}

function tell(
  matcher: Matcher,
  state: DialogueState,
  situation: Situation,
  random: RandomState,
  speaker: Speaker,
  channel: Channel,
  tellings: readonly Telling[],
  turn: Turn,
): void {
  const phrases = matcher.inventory.phrases;
  const again = tellings.every(({ fact }) => state.told.includes(fact.id)) ? (phrases?.again ?? '') : '';
  const bridge = channel.kind === 'rendered' && channel.by !== 'interpreter' ? channel.by.id : undefined;
  tellings.forEach((telling, at) => {
    const { fact, rendered } = telling;
    const bySelf = bridge === undefined || rendered;
    const words = bySelf ? asAble(speaker, situation, random, telling) : telling.words;
    if (words === undefined) {
      say(turn, speaker.id, pick(speaker.confused ?? speaker.notUnderstood, random));
      return;
    }
    const by = bridge ?? speaker.id;
    const lead = rendered ? (bridge === undefined ? '' : (phrases?.rendered ?? '')) : '';
    say(turn, by, `${at === 0 ? again : ''}${lead}${words}`, fact.id);
    turn.told.push(fact.id);
  });
}

/** The patient's words as consciousness and breath let them; undefined where confusion loses the thread. */
function asAble(
  speaker: Speaker,
  situation: Situation,
  random: RandomState,
  { fact, words }: Telling,
): string | undefined {
  if (!isPatient(speaker)) return words;
  if (situation.consciousness === 'confused' && fact.safety !== true) {
    const lost = nextUnit(random) < CONFUSED_MISSES;
    const short = firstSentence(words);
    if (lost || short.split(/\s+/).length > CONFUSED_WORDS) return undefined;
    return situation.breathless ? breathlessly(short) : short;
  }
  if (situation.breathless) return breathlessly(fact.safety === true ? words : firstSentence(words));
  return situation.consciousness === 'drowsy' && fact.safety !== true ? firstSentence(words) : words;
}

/** A cue of feeling that goes with what was just spoken of; one a turn, each once. */
function cue(state: DialogueState, speaker: Speaker, acts: Understanding['acts'], turn: Turn): void {
  const given = speaker.cues?.find(
    ({ id, with: on }) =>
      !state.cuesGiven.includes(id) &&
      (turn.told.includes(on) || acts.some(({ kind, topic }) => kind === on || topic === on)),
  );
  if (given === undefined) return;
  say(turn, speaker.id, given.words);
  turn.cues.push(given.id);
  turn.emotion = given.feeling;
}

function say(turn: Turn, by: string, text: string, fact?: string): void {
  if (text.length === 0) return;
  const last = turn.lines.at(-1);
  if (last?.text === text && last.by === by) return;
  turn.lines.push({ by, text, facts: fact === undefined ? [] : [fact] });
}

/** Lines of the same speaker in a row are one reply. */
function repliesOf(turn: Turn): readonly Reply[] {
  const replies: { speaker: string; text: string; facts: string[]; emotion?: string }[] = [];
  for (const { by, text, facts } of turn.lines) {
    const last = replies.at(-1);
    if (last?.speaker === by) {
      last.text += ` ${text}`;
      last.facts.push(...facts);
    } else
      replies.push({
        speaker: by,
        text,
        facts: [...facts],
        ...(turn.emotion === undefined ? {} : { emotion: turn.emotion }),
      });
  }
  return replies;
}
