import type { Inventory } from './inventory-data.ts';
import { lookupTokens, type SearchIndex } from './search-index.ts';

/** Names of symptoms, illnesses and medicines by their tokens, with the topic each belongs to. */
export interface ConceptIndex {
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly tokens: readonly string[]; readonly topic: string; readonly kind: ConceptKind }[]
  >;
}
export type ConceptKind = 'nouns' | 'doing' | 'conditions' | 'medicines';

export interface Concept {
  readonly topic: string;
  readonly kind: ConceptKind;
  /** Place of its first token, and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

const KINDS = ['nouns', 'doing', 'conditions', 'medicines'] as const;

export function conceptIndex(index: SearchIndex, topics: Inventory['topics']): ConceptIndex {
  const byFirst = new Map<string, { tokens: readonly string[]; topic: string; kind: ConceptKind }[]>();
  const taken = new Set<string>();
  for (const topic of topics) {
    for (const kind of KINDS) {
      for (const name of topic[kind] ?? []) {
        const tokens = lookupTokens(index, name).filter((token) => !ARTICLES.has(token));
        const first = tokens[0];
        const key = tokens.join(' ');
        if (first === undefined || taken.has(key)) continue;
        taken.add(key);
        const list = byFirst.get(first);
        if (list === undefined) byFirst.set(first, [{ tokens, topic: topic.topic, kind }]);
        else list.push({ tokens, topic: topic.topic, kind });
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return { byFirst };
}

const ARTICLES = new Set(['a', 'an', 'the', 'any', 'your']);

/** What is named in the tokens, from first to last, the longest name where several begin at one place. */
export function conceptsIn(index: ConceptIndex, tokens: readonly string[]): readonly Concept[] {
  const words = tokens.map((token, at) => ({ token, at })).filter(({ token }) => !ARTICLES.has(token));
  const found: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const start = at;
    const match = index.byFirst
      .get(words[at]?.token ?? '')
      ?.find((name) => name.tokens.every((token, offset) => words[start + offset]?.token === token));
    if (match === undefined) {
      at += 1;
      continue;
    }
    const last = words[at + match.tokens.length - 1];
    found.push({ topic: match.topic, kind: match.kind, from: words[at]?.at ?? 0, to: (last?.at ?? 0) + 1 });
    at += match.tokens.length;
  }
  return found;
}
