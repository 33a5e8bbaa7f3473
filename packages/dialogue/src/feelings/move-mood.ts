import { exp } from '@openward/kernel';
import type { TurnCode } from '../coding/turn-code.ts';
import { isEmpathic, type Move } from '../coding/moves.ts';
import type { Heard, Understanding } from '../contract.ts';
import { CALM, FEELINGS, rounded, type Feeling, type Mood } from './mood.ts';

/**
 * How feelings move. The directions are published: cues that are met ease and cues that are passed over come back
 * stronger (Suchman 1997), unexplained jargon and long stretches of talk are lost on people (Castro 2007, Schillinger
 * 2003). The sizes are reasoned and awaiting review: `review: clinical`.
 */
const HALF_LIFE_S = 480;
const LN_2 = 0.6931471805599453;
/** Share of a feeling that remains after it was acknowledged or explored; of the room above it that an ignored cue takes. */
const AFTER = { acknowledged: 0.8, explored: 0.65 };
const IGNORED_ADDS = 0.1;
const RELIEF = { acknowledged: 0.12, explored: 0.2 };
/** Feeling seen in somebody from which an empathic response meets it without a cue. */
export const SEEN_AT = 0.35;
const EXPLAINED = 0.14;
const PER_JARGON = 0.06;
/** Words of one turn from which the rest is lost. */
const TOO_MANY_WORDS = 75;
const TOO_LONG = 0.05;
const PUSHES: Partial<Record<Move, Partial<Record<Feeling, number>>>> = {
  dismiss: { anger: 0.06 },
  blame: { anger: 0.18, shame: 0.1 },
  warningShot: { fear: 0.1 },
  giveNews: { sadness: 0.35, fear: 0.2 },
};

export function moodAtStart(start: Partial<Record<Feeling, number>> | undefined): Mood {
  return { ...CALM, ...start };
}

/** What the mood has become by itself: feelings fade towards where the person began and what the body makes them feel. */
export function moodAt(
  mood: Mood,
  start: Partial<Record<Feeling, number>> | undefined,
  bodyFear: number,
  seconds: number,
): Mood {
  const left = exp((-LN_2 * Math.max(0, seconds - mood.at)) / HALF_LIFE_S);
  const next: Record<Feeling, number> = { ...mood };
  for (const feeling of FEELINGS) {
    const begun = (start?.[feeling] ?? 0) * (feeling === 'fear' || feeling === 'anger' ? 0.5 : 0.8);
    const rest = feeling === 'fear' ? Math.max(begun, bodyFear) : begun;
    next[feeling] = rounded(rest + (mood[feeling] - rest) * left);
  }
  if (bodyFear > next.fear) next.fear = rounded(next.fear + 0.5 * (bodyFear - next.fear));
  return { ...next, understanding: mood.understanding, at: seconds };
}

/** The mood after a turn: cues met or passed over, feelings seen and met, news, blame, and what was explained. */
export function moodAfter(
  mood: Mood,
  code: TurnCode,
  understanding: Understanding | Heard,
  feelingOfCue: (cue: string) => Feeling | undefined,
): Mood {
  const next: Record<Feeling, number> & { understanding: number } = { ...mood };
  const ease = (feeling: Feeling, level: 'acknowledged' | 'explored') => {
    next[feeling] *= AFTER[level];
    next.relief += RELIEF[level] * (1 - next.relief);
  };
  for (const { cue, level } of code.cues) {
    const feeling = feelingOfCue(cue) ?? 'fear';
    if (level === 'ignored') next[feeling] += IGNORED_ADDS * (1 - next[feeling]);
    else ease(feeling, level);
  }
  if (code.cues.length === 0 && meetsFeeling(mood, code)) ease(strongest(mood), 'acknowledged');
  for (const move of code.moves) {
    for (const [feeling, push] of Object.entries(PUSHES[move] ?? {}) as [Feeling, number][])
      next[feeling] += push * (1 - next[feeling]);
  }
  const kinds = new Set(understanding.acts.map(({ kind }) => kind));
  if (kinds.has('apology') && code.repeats !== true) next.anger *= 0.75;
  if (kinds.has('explanation')) {
    const lost = PER_JARGON * code.jargon.length + (code.words > TOO_MANY_WORDS ? TOO_LONG : 0);
    next.understanding += EXPLAINED * (1 - next.understanding) - lost;
  }
  return {
    fear: rounded(next.fear),
    anger: rounded(next.anger),
    sadness: rounded(next.sadness),
    shame: rounded(next.shame),
    relief: rounded(next.relief),
    understanding: rounded(next.understanding),
    at: mood.at,
  };
}

/** An empathic response, not said before, to somebody whose feeling can be seen. */
export function meetsFeeling(mood: Mood, code: TurnCode): boolean {
  return code.repeats !== true && code.moves.some(isEmpathic) && mood[strongest(mood)] >= SEEN_AT;
}

/** The strongest feeling that hurts; the earlier of two that are equal. */
export function strongest(mood: Mood): Feeling {
  return (['fear', 'anger', 'sadness', 'shame'] as const).reduce((best, one) => (mood[one] > mood[best] ? one : best));
}
