import { log } from '@openward/kernel';
import { plain, tokensOf } from './normalise.ts';
import { spellingIndex, type SpellingIndex } from './spelling.ts';
import { synonymTable, synonymTokens, withSynonyms, type SynonymTable } from './synonyms.ts';

/** One phrasing of one target (a topic or a kind of act), as tokens. */
interface Phrasing {
  readonly target: number;
  readonly tokens: readonly string[];
  readonly weight: number;
}

/** Phrasings by token, with the inverse document frequency of each token. */
export interface SearchIndex {
  readonly targets: readonly string[];
  /** By target: whether this case has something to say on it, which makes it a little more likely to be meant. */
  readonly expected: readonly boolean[];
  readonly phrasings: readonly Phrasing[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
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
  entries: readonly { readonly target: string; readonly phrasings: readonly string[]; readonly expected?: boolean }[],
  synonyms: readonly { readonly as: string; readonly words: readonly string[] }[],
): SearchIndex {
  const table = synonymTable(synonyms);
  const lists = entries.map((entry) =>
    entry.phrasings.map((phrasing) => [...new Set(withSynonyms(table, tokensOf(plain(phrasing))))]),
  );
  const seenIn = new Map<string, number>();
  for (const list of lists) {
    for (const token of new Set(list.flat())) seenIn.set(token, (seenIn.get(token) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [token, count] of seenIn) weights.set(token, log(1 + entries.length / count) - log(2) + 0.05);
  const phrasings: Phrasing[] = [];
  const postings = new Map<string, number[]>();
  lists.forEach((list, target) => {
    for (const tokens of list) {
      const weight = tokens.reduce((sum, token) => sum + (weights.get(token) ?? 0), 0);
      const id = phrasings.push({ target, tokens, weight }) - 1;
      for (const token of tokens) {
        const list = postings.get(token);
        if (list === undefined) postings.set(token, [id]);
        else list.push(id);
      }
    }
  });
  const known = new Set([...weights.keys(), ...synonymTokens(table)]);
  const spelling = spellingIndex([...known]);
  return {
    targets: entries.map((entry) => entry.target),
    expected: entries.map((entry) => entry.expected === true),
    known,
    phrasings,
    postings,
    weights,
    spelling,
    synonyms: table,
  };
}

/** The tokens a clause is looked up by: synonyms read alike, small slips of spelling mended, each once. */
export function queryTokens(index: SearchIndex, plainText: string): readonly string[] {
  const mended = tokensOf(plainText).map((token) =>
    index.known.has(token) ? token : (index.spelling.nearest(token) ?? token),
  );
  return [...new Set(withSynonyms(index.synonyms, mended))];
}

/**
 * The best targets for the tokens, best first. A phrasing's score is the Dice coefficient of tokens weighted by inverse
 * document frequency (Spärck Jones, 1972), lifted where the whole phrasing lies inside a longer clause; a target has
 * the score of its best phrasing.
 */
export function searchIndex(index: SearchIndex, tokens: readonly string[], most: number): readonly Hit[] {
  const shared = new Float64Array(index.phrasings.length);
  const touched: number[] = [];
  let asked = 0;
  for (const token of tokens) {
    const weight = index.weights.get(token);
    asked += weight ?? UNKNOWN_WEIGHT;
    if (weight === undefined) continue;
    for (const id of index.postings.get(token) ?? []) {
      if (shared[id] === 0) touched.push(id);
      shared[id] = (shared[id] ?? 0) + weight;
    }
  }
  const best = new Map<number, number>();
  for (const id of touched) {
    const phrasing = index.phrasings[id];
    if (phrasing === undefined) continue;
    const lift = index.expected[phrasing.target] === true ? EXPECTED_LIFT : 1;
    const score = Math.min(1, lift * scoreOf(shared[id] ?? 0, asked, phrasing.weight));
    if (score >= LEAST && score > (best.get(phrasing.target) ?? 0)) best.set(phrasing.target, score);
  }
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([target, score]) => ({ target: index.targets[target] ?? '', score }));
}

function scoreOf(shared: number, asked: number, whole: number): number {
  const dice = (2 * shared) / (asked + whole);
  if (dice > 0.97) return dice;
  const inside = (shared / whole) * Math.min(1, shared / ENOUGH_SHARED);
  return Math.max(dice, 0.6 * dice + 0.4 * inside) * Math.min(1, shared / LEAST_SHARED);
}
