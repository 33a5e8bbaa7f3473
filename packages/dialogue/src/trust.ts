import type { ActKind } from './act-kinds.ts';
import type { TurnCode } from './coding/turn-code.ts';
import { isEmpathic } from './coding/moves.ts';
import type { Speaker } from './dialogue-data.ts';

/** How far an act moves trust where the speaker's own data does not say: a share of what is still missing. */
const MOVES: Partial<Record<ActKind, number>> = {
  greeting: 0.03,
  introduction: 0.1,
  empathy: 0.12,
  reassurance: 0.04,
  explanation: 0.04,
  consentRequest: 0.05,
  summary: 0.04,
  checkUnderstanding: 0.05,
  apology: 0.08,
  disclosure: 0.08,
  thanks: 0.03,
  goalsOfCare: 0.04,
};

/** Acts that may be done again and again and each time are worth something: they say something new. */
const EVER_NEW: ReadonlySet<ActKind> = new Set(['explanation', 'summary', 'checkUnderstanding', 'consentRequest']);
/** By response to a cue; by dismissing or blaming. */
const CUE_MOVES = { explored: 0.1, acknowledged: 0.06, ignored: -0.05 };
const DISMISSED = -0.04;
const BLAMED = -0.12;

export interface Trusted {
  readonly trust: number;
  /** How often each act moved this speaker, with this turn. */
  readonly moved: Readonly<Record<string, number>>;
}

/**
 * Trust after one turn, 0–1: gains take a share of what is missing, losses a share of what is there. A courtesy said
 * again is worth half of what it was before, an empathic formula nothing unless it meets a cue or a feeling (`meets`).
 */
export function trustAfter(
  speaker: Speaker,
  before: Trusted,
  acts: readonly { readonly kind: ActKind }[],
  share: number,
  code: TurnCode,
  meets: boolean,
): Trusted {
  let now = before.trust;
  const counts: Record<string, number> = { ...before.moved };
  const move = (by: number): void => {
    now += by >= 0 ? by * share * (1 - now) : by * share * now;
  };
  for (const { kind } of acts) {
    const own = speaker.replies.find(({ to, trust }) => to === kind && trust !== undefined)?.trust;
    const by = own ?? MOVES[kind] ?? 0;
    if (by === 0) continue;
    const key = `${speaker.id} ${kind}`;
    const times = counts[key] ?? 0;
    counts[key] = times + 1;
    if (kind === 'empathy' && times > 0 && !meets) continue;
    move(by > 0 && !EVER_NEW.has(kind) && !meets ? by / (1 << Math.min(times, 10)) : by);
  }
  for (const { level } of code.cues) move(CUE_MOVES[level]);
  if (code.moves.includes('dismiss') && !code.moves.some(isEmpathic)) move(DISMISSED);
  if (code.moves.includes('blame')) move(BLAMED);
  return { trust: Math.round(Math.min(1, Math.max(0, now)) * 10_000) / 10_000, moved: counts };
}
