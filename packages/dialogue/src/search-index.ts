import { log } from '@openward/kernel';
import type { Reader } from './language/reader.ts';
import { spellingIndex, type SpellingIndex } from './spelling.ts';
import { synonymTable, synonymTokens, withSynonyms, type SynonymTable } from './synonyms.ts';

/** Phrasings by token, with the inverse document frequency of each token. Arrays run over phrasings or over targets. */
export interface SearchIndex {
  readonly reader: Reader;
  readonly targets: readonly string[];
  /** By target: lift of the score where this case has something to say on it and so makes it likelier to be meant, or 1. */
  readonly lifts: Float64Array;
  /** By phrasing: its target, and the summed weight of its tokens. */
  readonly targetOf: Int32Array;
  readonly wholeOf: Float64Array;
  readonly postings: ReadonlyMap<string, Int32Array>;
  readonly weights: ReadonlyMap<string, number>;
  /** Every token that phrasings or synonyms hold. */
  readonly known: ReadonlySet<string>;
  readonly spelling: SpellingIndex;
  readonly synonyms: SynonymTable;
}

/** A target with how well it fits, 0–1. */
export interface Hit {
  readonly target: string;
  readonly score: number;
}

/** Weight of a word no phrasing holds: it speaks against a match, less than a rare word speaks for one. */
const UNKNOWN_WEIGHT = 2.2;
/** Shared weight (natural-log units) from which a phrasing wholly inside a longer clause counts in full. */
const ENOUGH_SHARED = 5;
/** Shared weight below which words that are in most phrasings do not make a match, unless every word fits. */
const LEAST_SHARED = 2.5;
const LEAST = 0.15;
const EXPECTED_LIFT = 1.08;

/** Indexes phrasings by target. `synonyms` are read alike in phrasings and in what is asked. */
export function buildIndex(
  reader: Reader,
  entries: readonly { readonly target: string; readonly phrasings: readonly string[]; readonly expected?: boolean }[],
  synonyms: readonly { readonly as: string; readonly words: readonly string[] }[],
  vocabulary: ReadonlySet<string>,
): SearchIndex {
  const table = synonymTable(reader, synonyms);
  const lists = entries.map((entry) =>
    entry.phrasings.map((phrasing) => [...new Set(withSynonyms(table, reader.tokens(reader.plain(phrasing))))]),
  );
  const seenIn = new Map<string, number>();
  for (const list of lists) {
    for (const token of new Set(list.flat())) seenIn.set(token, (seenIn.get(token) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [token, count] of seenIn) weights.set(token, log(1 + entries.length / count) - log(2) + 0.05);
  const phrasings = lists.flatMap((list, target) => list.map((tokens) => ({ target, tokens })));
  const postings = new Map<string, number[]>();
  phrasings.forEach(({ tokens }, id) => {
    for (const token of tokens) {
      const list = postings.get(token);
      if (list === undefined) postings.set(token, [id]);
      else list.push(id);
    }
  });
  const known = new Set([...weights.keys(), ...synonymTokens(table), ...vocabulary]);
  return {
    reader,
    targets: entries.map((entry) => entry.target),
    lifts: Float64Array.from(entries, (entry) => (entry.expected === true ? EXPECTED_LIFT : 1)),
    targetOf: Int32Array.from(phrasings, ({ target }) => target),
    wholeOf: Float64Array.from(phrasings, ({ tokens }) =>
      tokens.reduce((sum, token) => sum + (weights.get(token) ?? 0), 0),
    ),
    postings: new Map([...postings].map(([token, ids]) => [token, Int32Array.from(ids)])),
    weights,
    known,
    spelling: spellingIndex([...known]),
    synonyms: table,
  };
}

/** The tokens of a name or phrasing as they stand, synonyms read alike. */
export function lookupTokens(index: SearchIndex, text: string): readonly string[] {
  return withSynonyms(index.synonyms, index.reader.tokens(index.reader.plain(text)));
}

/** The tokens of a plain clause in their order: synonyms read alike, small slips of spelling mended. */
export function queryTokens(index: SearchIndex, plainText: string): readonly string[] {
  const mended = index.reader
    .tokens(plainText)
    .map((token) => (index.known.has(token) ? token : (index.spelling.nearest(token) ?? token)));
  return withSynonyms(index.synonyms, mended);
}

/**
 * The best targets for the tokens, best first. A phrasing's score is the Dice coefficient of tokens weighted by inverse
 * document frequency (Spärck Jones, 1972), lifted where the whole phrasing lies inside a longer clause; a target has
 * the score of its best phrasing.
 */
export function searchIndex(index: SearchIndex, ordered: readonly string[], most: number): readonly Hit[] {
  const tokens = [...new Set(ordered)];
  const { targetOf, wholeOf, lifts } = index;
  const shared = new Float64Array(targetOf.length);
  let asked = 0;
  for (const token of tokens) {
    const weight = index.weights.get(token);
    asked += weight ?? UNKNOWN_WEIGHT;
    const ids = index.postings.get(token);
    if (weight === undefined || ids === undefined) continue;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      shared[id] = (shared[id] as number) + weight;
    }
  }
  const best = new Float64Array(lifts.length);
  for (let id = 0; id < shared.length; id++) {
    const common = shared[id] as number;
    if (common === 0) continue;
    const target = targetOf[id] as number;
    const score = Math.min(1, (lifts[target] as number) * scoreOf(common, asked, wholeOf[id] as number));
    if (score > (best[target] as number)) best[target] = score;
  }
  return bestOf(best, most).map((target) => ({ target: index.targets[target] ?? '', score: best[target] ?? 0 }));
}

/** Positions of the highest scores from `LEAST` on, best first, the earlier one where two are equal. */
function bestOf(scores: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let target = 0; target < scores.length; target++) {
    const score = scores[target] as number;
    if (score < LEAST) continue;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] as number] as number) < score) place -= 1;
    if (place >= most) continue;
    found.splice(place, 0, target);
    if (found.length > most) found.pop();
  }
  return found;
}

function scoreOf(shared: number, asked: number, whole: number): number {
  const dice = (2 * shared) / (asked + whole);
  if (dice > 0.97) return dice;
  const inside = (shared / whole) * Math.min(1, shared / ENOUGH_SHARED);
  return Math.max(dice, 0.6 * dice + 0.4 * inside) * Math.min(1, shared / LEAST_SHARED);
}
