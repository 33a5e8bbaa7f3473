import type { ActKind } from './act-kinds.ts';
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

/** Trust after the acts of one turn, 0–1: gains take a share of what is missing, losses a share of what is there. */
export function trustAfter(
  speaker: Speaker,
  trust: number,
  acts: readonly { readonly kind: ActKind }[],
  share: number,
): number {
  let now = trust;
  for (const { kind } of acts) {
    const move =
      (speaker.replies.find(({ to, trust: own }) => to === kind && own !== undefined)?.trust ?? MOVES[kind] ?? 0) *
      share;
    now += move >= 0 ? move * (1 - now) : move * now;
  }
  return Math.round(Math.min(1, Math.max(0, now)) * 10_000) / 10_000;
}
