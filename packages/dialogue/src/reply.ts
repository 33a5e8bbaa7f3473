import type { RandomState } from '@openward/kernel';
import { nextUnit } from '@openward/kernel';
import { UNDERSTOOD_AT } from './calibration.ts';
import { signatureOf } from './coding/code-turn.ts';
import { NO_CODE, type TurnCode } from './coding/turn-code.ts';
import type { DialogueState, Heard, Matcher, Reply, Situation, Understanding } from './contract.ts';
import type { DialogueData, Speaker } from './dialogue-data.ts';
import { CURT_AT, factsFor, type Telling } from './facts.ts';
import { moodNow, relationshipAfter, withCue } from './feelings/after-turn.ts';
import { feels, type Mood } from './feelings/mood.ts';
import { plainReading } from './phrasing-patterns.ts';
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

const TOPICS_KEPT = 4;
/** Understanding below which somebody who is asked to say it back cannot. */
const LOST_AT = 0.2;
const ASKING = new Set(['question', 'openingQuestion', 'goalsOfCare']);
const OPEN_TOPICS = new Set(['presentingComplaint', 'anythingElse', 'systemsReview']);

/** Everyone's trust at the start, and nothing said yet. */
export function initialDialogue(data: DialogueData): DialogueState {
  return {
    trust: Object.fromEntries(data.speakers.map(({ id, style }) => [id, style.trustAtStart])),
    told: [],
    lastTopics: [],
    cuesGiven: [],
    waiting: [],
  };
}

/** The turn that is answered, as it was coded. */
export interface Coded {
  readonly code: TurnCode;
  readonly text: string;
}

/** What is being put together in one turn. */
interface Turn {
  readonly mood: Mood;
  readonly code: TurnCode;
  /** Words of the trade whose meaning is asked. */
  readonly asks: string[];
  readonly lines: { text: string; rendered: boolean; facts: string[] }[];
  readonly told: string[];
  readonly cues: string[];
  /** Who voices the listener's own words: the listener, or a relative who renders them. */
  readonly listener: string;
  readonly voice: string;
  emotion: string | undefined;
  /** The topic asked back about. */
  offered: string | undefined;
}

/**
 * What is answered, with the state after it. Nothing is said that the case's data does not hold: words of a fact,
 * of a reply, of a cue, or one of the speaker's own ways of not answering.
 */
export function reply(
  matcher: Matcher,
  state: DialogueState,
  understanding: Understanding | Heard,
  situation: Situation,
  random: RandomState,
  coded: Coded = { code: NO_CODE, text: '' },
): { readonly replies: readonly Reply[]; readonly state: DialogueState } {
  const speaker = matcher.data.speakers.find(({ id }) => id === situation.listener);
  const topics = understanding.acts.flatMap(({ topic }) => (topic === undefined ? [] : [topic])).reverse();
  const lastTopics = [...new Set([...topics, ...state.lastTopics])].slice(0, TOPICS_KEPT);
  if (speaker === undefined) return { replies: [], state: { ...state, lastTopics } };
  const channel = channelTo(matcher, speaker, situation);
  const bridged = channel.kind === 'rendered' && channel.by !== 'interpreter' && !cannotAnswer(speaker, situation);
  const voice = bridged ? channel.by.id : speaker.id;
  const { code } = coded;
  const mood = moodNow(state, speaker, situation);
  const turn: Turn = {
    mood,
    code,
    asks: [],
    lines: [],
    told: [],
    cues: [],
    listener: speaker.id,
    voice,
    emotion: undefined,
    offered: undefined,
  };
  if (cannotAnswer(speaker, situation)) say(turn, pick(speaker.tooUnwell, random));
  else if (channel.kind === 'none') say(turn, pick(speaker.noSharedLanguage, random));
  else answer(matcher, state, understanding, situation, random, speaker, channel, turn);
  const share = channel.kind === 'none' ? 0.5 : 1;
  const signature = code === NO_CODE ? '' : signatureOf(matcher, coded.text);
  const kept = relationshipAfter(matcher, state, speaker, mood, understanding, code, share, signature);
  return {
    replies: repliesOf(turn, matcher.inventory.phrases?.rendered ?? ''),
    state: {
      ...withCue(matcher, kept, speaker, turn.cues),
      asked: [...(state.asked ?? []), ...turn.asks],
      told: [...new Set([...state.told, ...turn.told])],
      lastTopics,
      cuesGiven: [...state.cuesGiven, ...turn.cues],
      ...(turn.offered === undefined ? {} : { offered: turn.offered }),
    },
  };
}

function answer(
  matcher: Matcher,
  state: DialogueState,
  understanding: Understanding | Heard,
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
    if (!askBack(matcher, understanding, speaker, turn)) say(turn, pick(speaker.notUnderstood, random));
    return;
  }
  const back = metWords(speaker, turn);
  if (back === undefined) respond(situation, speaker, clear, asked.length > 0 ? 1 : 2, turn);
  else say(turn, back);
  askMeaning(matcher, state, speaker, turn);
  if (
    turn.lines.length === 0 &&
    clear.some(({ kind }) => kind === 'checkUnderstanding') &&
    turn.mood.understanding < LOST_AT
  )
    say(turn, matcher.coder?.phrases.lost ?? '');
  const unanswered: string[] = [];
  for (const { kind, topic } of asked) {
    if (topic === undefined) continue;
    const looked = factsFor(matcher, state, situation, speaker, channel, topic, OPEN_TOPICS.has(topic), turn.mood);
    const fresh = looked.tellings.filter(({ fact }) => !turn.told.includes(fact.id));
    if (fresh.length > 0) tell(matcher, state, situation, random, speaker, fresh, turn);
    else if (looked.tellings.length === 0 && !hasReply(situation, speaker, topic, kind, turn)) {
      unanswered.push(
        looked.withheld && speaker.guarded !== undefined
          ? pick(speaker.guarded, random)
          : pick(speaker.doesNotKnow, random),
      );
    }
  }
  const first = unanswered[0];
  if (first !== undefined) say(turn, first);
  cue(state, speaker, clear, turn);
  const missed = understanding.acts.some(({ kind }) => kind === 'notUnderstood');
  if (missed && turn.lines.length === 0) say(turn, pick(speaker.notUnderstood, random));
  if (turn.lines.length === 0) say(turn, pick(matcher.inventory.phrases?.acknowledges ?? ['…'], random));
}

/** What somebody says whose cue was just met. */
function metWords(speaker: Speaker, { code }: Turn): string | undefined {
  for (const { cue, level } of code.cues) {
    const words = level === 'ignored' ? undefined : speaker.cues?.find(({ id }) => id === cue)?.met?.[level];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** A lay listener asks what a word of the trade means, each word once and one a turn. */
function askMeaning(matcher: Matcher, state: DialogueState, speaker: Speaker, turn: Turn): void {
  if (speaker.style.literacy === 'high' || matcher.coder === undefined || turn.voice !== speaker.id) return;
  const word = turn.code.jargon.find((one) => state.asked?.includes(one) !== true);
  if (word === undefined) return;
  say(turn, matcher.coder.phrases.asksMeaning.replace('{word}', word));
  turn.asks.push(word);
}

/** "Do you mean …?", where a topic was likely but not clear. A confused person does not ask back. */
function askBack(matcher: Matcher, understanding: Understanding | Heard, speaker: Speaker, turn: Turn): boolean {
  const template = matcher.inventory.phrases?.asksBack;
  if (template === undefined || !('decision' in understanding) || understanding.decision !== 'askBack') return false;
  const topic = understanding.topics[0]?.topic;
  const phrasing = topic === undefined ? undefined : matcher.topics.get(topic)?.phrasings[0];
  if (topic === undefined || phrasing === undefined || turn.voice !== speaker.id) return false;
  say(turn, template.replace('{asked}', plainReading(phrasing)));
  turn.offered = topic;
  return true;
}

/** The speaker's words to what was done besides asking. */
function respond(situation: Situation, speaker: Speaker, acts: Understanding['acts'], most: number, turn: Turn): void {
  let said = 0;
  for (const { kind, topic } of acts) {
    if (said >= most) return;
    if (topic !== undefined || (kind === 'statement' && most === 1)) continue;
    const own = speaker.replies.find(
      ({ to, when, feelings }) =>
        to === kind && feels(turn.mood, feelings) && (when === undefined || situation.holds(when)),
    );
    const words = own?.words ?? (kind === 'greeting' ? speaker.greeting : undefined);
    if (words === undefined || turn.lines.some(({ text }) => text === words)) continue;
    say(turn, words);
    turn.emotion ??= own?.emotion;
    said += 1;
  }
}

/** A reply written for a topic that no fact answers, or for what asking it does. */
function hasReply(situation: Situation, speaker: Speaker, topic: string, kind: string, turn: Turn): boolean {
  const own = speaker.replies.find(
    ({ to, when, feelings }) =>
      (to === topic || to === kind) && feels(turn.mood, feelings) && (when === undefined || situation.holds(when)),
  );
  if (own === undefined) return false;
  say(turn, own.words);
  turn.emotion ??= own.emotion;
  return true;
}

function tell(
  matcher: Matcher,
  state: DialogueState,
  situation: Situation,
  random: RandomState,
  speaker: Speaker,
  tellings: readonly Telling[],
  turn: Turn,
): void {
  const phrases = matcher.inventory.phrases;
  const again = tellings.every(({ fact }) => state.told.includes(fact.id)) ? (phrases?.again ?? '') : '';
  tellings.forEach((telling, at) => {
    const { fact, byListener } = telling;
    const able = byListener ? asAble(speaker, situation, random, telling) : telling.words;
    const curt = byListener && turn.mood.anger >= CURT_AT && fact.safety !== true;
    const words = able !== undefined && curt ? firstSentence(able) : able;
    if (words === undefined) {
      say(turn, pick(speaker.confused ?? speaker.notUnderstood, random));
      return;
    }
    say(turn, `${at === 0 ? again : ''}${words}`, { fact: fact.id, byListener });
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
  say(turn, given.words);
  turn.cues.push(given.id);
  turn.emotion = given.feeling;
}

/** Adds words of the listener, or of the relative who bridges and knows the fact first-hand. */
function say(turn: Turn, text: string, of?: { readonly fact: string; readonly byListener: boolean }): void {
  if (text.length === 0) return;
  const last = turn.lines.at(-1);
  if (last?.text === text) return;
  const rendered = of?.byListener !== false && turn.voice !== turn.listener;
  turn.lines.push({ text, rendered, facts: of === undefined ? [] : [of.fact] });
}

/** One reply of whoever voices it; `lead` stands where a relative goes over to rendering. */
function repliesOf(turn: Turn, lead: string): readonly Reply[] {
  if (turn.lines.length === 0) return [];
  const text = turn.lines
    .map((line, at) => (line.rendered && turn.lines[at - 1]?.rendered !== true ? lead : '') + line.text)
    .join(' ');
  const facts = turn.lines.flatMap((line) => line.facts);
  return [
    {
      speaker: turn.voice,
      text,
      facts,
      ...(turn.emotion === undefined ? {} : { emotion: turn.emotion }),
      ...(turn.cues[0] === undefined ? {} : { cue: turn.cues[0] }),
    },
  ];
}
