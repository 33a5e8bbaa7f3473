import { classify } from './classifier.ts';
import { calibrated } from './calibration.ts';
import type { Matcher } from './contract.ts';
import { heardTokens } from './vocabulary.ts';
import { ACT_MARK } from './prepare.ts';
import { queryTokens, searchIndex } from './search-index.ts';
import type { Clause } from './split.ts';

/** What a clause is taken for, with how sure that is. */
export interface Guessed {
  readonly tokens: readonly string[];
  /** Topics and acts (marked), best first, each with its calibrated confidence. */
  readonly candidates: readonly { readonly target: string; readonly confidence: number }[];
  /** Share of tokens that any phrasing knows. */
  readonly known: number;
}

const MOST = 5;
/** Nearest phrasings whose topics are considered even where the classifier does not name them. */
const NEAREST = 3;
/** Likeness to a phrasing from which a topic that the weights do not know is considered, and is sure. */
const LIKE = 0.6;
const SURELY_LIKE = 0.8;

/**
 * The log-linear classifier says which topic; likeness to the nearest phrasing, the share of known words and the form of
 * the clause say how far to trust it. What the weights do not know (a case's own topics) goes by likeness alone.
 */
export function guess(matcher: Matcher, clause: Pick<Clause, 'words' | 'asked' | 'marked'>): Guessed {
  const tokens = queryTokens(matcher.index, clause.words);
  if (tokens.length === 0) return { tokens, candidates: [], known: 0 };
  const known = tokens.filter((token) => matcher.vocabulary.has(token)).length / tokens.length;
  const hits = searchIndex(matcher.index, tokens, 12);
  const likeness = new Map(hits.map(({ target, score }) => [target, score]));
  const evidence = { known, asked: clause.asked, marked: clause.marked, count: tokens.length };
  const guesses =
    matcher.model === undefined
      ? []
      : classify(matcher.model, heardTokens(matcher.vocabulary, matcher.roots, tokens), MOST);
  const candidates = guesses.map(({ target, share }) => ({
    target,
    confidence: calibrated({ ...evidence, share, likeness: likeness.get(target) ?? 0 }),
  }));
  for (const { target, score } of hits.slice(0, NEAREST)) {
    if (matcher.model === undefined || score < LIKE || matcher.unmodelled.has(target)) continue;
    if (candidates.some((one) => one.target === target)) continue;
    candidates.push({ target, confidence: calibrated({ ...evidence, share: 0, likeness: score }) });
  }
  const sure = candidates[0]?.confidence ?? 0;
  for (const { target, score } of hits) {
    if (!matcher.unmodelled.has(target) || score < LIKE) continue;
    if (matcher.model !== undefined && score < SURELY_LIKE && score < sure) continue;
    candidates.push({ target, confidence: byLikeness(score) });
  }
  candidates.sort((a, b) => b.confidence - a.confidence);
  return { tokens, candidates, known };
}

export const isAct = (target: string): boolean => target.startsWith(ACT_MARK);

/** Likeness to confidence, straight between points set on the project's own sentences. */
function byLikeness(score: number): number {
  return score <= LIKE ? (score / LIKE) * 0.55 : 0.55 + ((score - LIKE) / (1 - LIKE)) * 0.44;
}
