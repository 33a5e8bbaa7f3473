import { feelingNamed } from '../coding/coder.ts';
import { saidBefore } from '../coding/code-turn.ts';
import { isEmpathic } from '../coding/moves.ts';
import type { TurnCode } from '../coding/turn-code.ts';
import type { DialogueState, Heard, Matcher, Situation, Understanding } from '../contract.ts';
import type { Speaker } from '../dialogue-data.ts';
import { trustAfter } from '../trust.ts';
import type { Mood } from './mood.ts';
import { meetsFeeling, moodAfter, moodAt, moodAtStart } from './move-mood.ts';

const MOST_KEPT = 24;

/** The mood somebody is in as they are spoken to. */
export function moodNow(state: DialogueState, speaker: Speaker, situation: Situation): Mood {
  const before = state.moods?.[speaker.id] ?? moodAtStart(speaker.feelings);
  return moodAt(before, speaker.feelings, bodyFearOf(speaker, situation), situation.atSeconds ?? before.at);
}

/** The body frightens whose it is. */
function bodyFearOf(speaker: Speaker, situation: Situation): number {
  return speaker.id === 'patient' ? (situation.bodyFear ?? 0) : 0;
}

type Relationship = Pick<DialogueState, 'trust' | 'moved' | 'moods' | 'waiting' | 'cuesMet' | 'empathic'>;

/** Trust, feelings and cues after a turn; `signature` is what tells its words from another's. */
export function relationshipAfter(
  matcher: Matcher,
  state: DialogueState,
  speaker: Speaker,
  mood: Mood,
  understanding: Understanding | Heard,
  code: TurnCode,
  share: number,
  signature: string,
): Relationship {
  const feelingOf = (cue: string) => {
    const given = speaker.cues?.find(({ id }) => id === cue);
    return given === undefined ? undefined : feelingNamed(matcher.reader, matcher.coder, given.feeling);
  };
  const meets = code.cues.some(({ level }) => level !== 'ignored') || meetsFeeling(mood, code);
  const { trust, moved } = trustAfter(
    speaker,
    { trust: state.trust[speaker.id] ?? speaker.style.trustAtStart, moved: state.moved ?? {} },
    understanding.acts,
    share,
    code,
    meets,
  );
  const met = new Set(code.cues.flatMap(({ cue, level }) => (level === 'ignored' ? [] : [cue])));
  const passed = new Set(code.cues.flatMap(({ cue, level }) => (level === 'ignored' ? [cue] : [])));
  const empathic = code.moves.some(isEmpathic) && signature !== '' && !saidBefore(state, signature);
  return {
    trust: { ...state.trust, [speaker.id]: trust },
    moved,
    moods: { ...state.moods, [speaker.id]: moodAfter(mood, code, understanding, feelingOf) },
    waiting: (state.waiting ?? [])
      .filter(({ cue }) => !met.has(cue))
      .map((one) => (passed.has(one.cue) ? { ...one, passed: true } : one)),
    cuesMet: [...new Set([...(state.cuesMet ?? []), ...met])],
    empathic: empathic ? [...(state.empathic ?? []), signature].slice(-MOST_KEPT) : (state.empathic ?? []),
  };
}

/** A cue that was just given waits to be met and shows its feeling. */
export function withCue(matcher: Matcher, kept: Relationship, speaker: Speaker, cues: readonly string[]): Relationship {
  if (cues.length === 0) return kept;
  const moods: Record<string, Mood> = { ...kept.moods };
  for (const cue of cues) {
    const given = speaker.cues?.find(({ id }) => id === cue);
    const feeling = given && feelingNamed(matcher.reader, matcher.coder, given.feeling);
    const mood = moods[speaker.id];
    if (feeling === undefined || mood === undefined) continue;
    moods[speaker.id] = { ...mood, [feeling]: Math.max(mood[feeling], CUE_SHOWS) };
  }
  const waiting = cues.map((cue) => ({ cue, speaker: speaker.id, passed: false }));
  return { ...kept, moods, waiting: [...(kept.waiting ?? []), ...waiting] };
}
/** How strong a feeling is at least that shows in a cue. */
const CUE_SHOWS = 0.4;
