import type { DialogueState, Matcher, Situation } from './contract.ts';
import type { Fact, Speaker } from './dialogue-data.ts';
import { feels, type Mood } from './feelings/mood.ts';
import type { Channel } from './voice.ts';

/** A fact as this speaker would say it now. */
export interface Telling {
  readonly fact: Fact;
  readonly words: string;
  /** False where a relative who bridges knows it first-hand and says it in their own words. */
  readonly byListener: boolean;
}

export interface Looked {
  readonly tellings: readonly Telling[];
  /** Something is known, but this is not the moment or the company to say it. */
  readonly withheld: boolean;
}

/** Most facts told in answer to one question, by how much the person talks. */
const MOST = { brief: 2, usual: 3, talkative: 4 } as const;

/** Anger from which no more is said than was asked. */
export const CURT_AT = 0.6;
/** Trust that full anger takes away for the time being. */
const ANGER_COSTS = 0.25;

/** The facts that answer a topic, those this speaker knows and may tell now. `open` is a question that names no matter of its own. */
export function factsFor(
  matcher: Matcher,
  state: DialogueState,
  situation: Situation,
  speaker: Speaker,
  channel: Channel,
  topic: string,
  open: boolean,
  mood: Mood,
): Looked {
  const tellings: Telling[] = [];
  let withheld = false;
  for (const fact of matcher.data.facts) {
    if (!fact.topics.includes(topic)) continue;
    const telling = tellingOf(matcher, situation, speaker, channel, fact, mood);
    if (telling === undefined) continue;
    if (mayTell(matcher, state, situation, speaker, channel, fact, open, mood)) tellings.push(telling);
    else withheld = true;
  }
  const most = mood.anger >= CURT_AT ? 1 : MOST[speaker.style.verbosity];
  const kept = tellings.slice(0, most);
  return { tellings: [...kept, ...tellings.slice(most).filter(({ fact }) => most === 1 && fact.safety)], withheld };
}

function tellingOf(
  matcher: Matcher,
  situation: Situation,
  speaker: Speaker,
  channel: Channel,
  fact: Fact,
  mood: Mood,
): Telling | undefined {
  const told = (id: string) =>
    fact.told.find(
      ({ by, when, languages, feelings }) =>
        by === id &&
        feels(mood, feelings) &&
        (languages === undefined || languages.includes(matcher.inventory.language)) &&
        (when === undefined || situation.holds(when)),
    )?.words;
  if (channel.kind === 'rendered' && channel.by !== 'interpreter') {
    const own = told(channel.by.id);
    if (own !== undefined) return { fact, words: own, byListener: false };
  }
  const words = told(speaker.id);
  return words === undefined ? undefined : { fact, words, byListener: true };
}

function mayTell(
  matcher: Matcher,
  state: DialogueState,
  situation: Situation,
  speaker: Speaker,
  channel: Channel,
  fact: Fact,
  open: boolean,
  mood: Mood,
): boolean {
  if (fact.safety === true || fact.needs === undefined) return true;
  const { trust, alone, interpreter, askedDirectly, when, feelings, cue } = fact.needs;
  const company = situation.present.filter(
    (id) => id !== speaker.id && matcher.data.speakers.some((one) => one.id === id),
  );
  return (
    (trust === undefined || (state.trust[speaker.id] ?? 0) - ANGER_COSTS * mood.anger >= trust) &&
    feels(mood, feelings) &&
    (cue === undefined || state.cuesMet?.includes(cue) === true) &&
    (alone !== true || company.length === 0) &&
    (interpreter !== true || channel.kind !== 'none') &&
    (askedDirectly !== true || !open) &&
    (when === undefined || situation.holds(when))
  );
}
