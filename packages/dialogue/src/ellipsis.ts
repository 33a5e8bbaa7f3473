import type { Hit } from './search-index.ts';

/** Words of a question that asks on about the last topic without naming it. */
const LEANING = new Set(
  'any it that them and what about how do be you have at all one some this there now ever anymore more still of on who that those these in the a to'.split(
    ' ',
  ),
);
const LEANING_CONFIDENCE = 0.66;
/** Score of a phrasing that fits word by word, which stands by itself. */
const WHOLE = 0.97;

/**
 * The topic of a question that leans on what was just spoken of: "since when?" after fever is `feverOnset` where
 * that topic exists, "any?" after allergies is allergies again. Undefined where the clause stands by itself.
 */
export function ellipsis(
  targets: readonly string[],
  last: readonly string[],
  tokens: readonly string[],
  own: Hit | undefined,
  needed: number,
): Hit | undefined {
  const before = last[0];
  if (before === undefined || tokens.length > 6) return undefined;
  const leans = tokens.length > 0 && tokens.length <= 4 && tokens.every((token) => LEANING.has(token));
  if (leans && (own === undefined || own.score < WHOLE)) return { target: before, score: LEANING_CONFIDENCE };
  if (own !== undefined && own.score >= needed) {
    const joined = before + own.target.charAt(0).toUpperCase() + own.target.slice(1);
    return targets.includes(joined) ? { target: joined, score: own.score } : undefined;
  }
  return undefined;
}
