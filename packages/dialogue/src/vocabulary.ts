import type { Inventory } from './inventory-data.ts';
import type { Reader } from './language/reader.ts';

/** Letters from which a word also counts by its root, and letters of a root: diagnosing and diagnosis share theirs. */
const LONG = 6;
const ROOT = 5;
/** Letters from which an ending tells what kind of word it is, and letters of an ending: every -tomy is an operation. */
const LONG_ENOUGH = 8;
const ENDING = 4;
/** Stands for any word the inventory has never heard, so that one name counts like another. */
export const UNHEARD = '?';

/** Every token that the inventory's phrasings, names and frames hold, in any of their readings. */
export function vocabularyOf(reader: Reader, inventory: Inventory): ReadonlySet<string> {
  const { frames } = inventory;
  const texts = [
    ...inventory.topics.flatMap((topic) =>
      [topic.phrasings, topic.nouns, topic.doing, topic.conditions, topic.medicines].flatMap((list) => list ?? []),
    ),
    ...inventory.acts.flatMap(({ phrasings }) => phrasings),
    ...(inventory.synonyms ?? []).flatMap(({ as, words }) => [as, ...words]),
    ...(frames === undefined ? [] : [frames.nouns, frames.doing, frames.conditions, frames.family, frames.medicines]),
    ...Object.values(frames?.attributes ?? {}),
  ];
  const known = new Set<string>();
  for (const text of texts) {
    const words = text.replace(/\{x\}/g, ' ').replace(/[()[\]|?]/g, ' ');
    for (const token of reader.tokens(reader.plain(words))) known.add(token);
  }
  return known;
}

export const rootOf = (token: string): string | undefined =>
  token.length >= LONG ? `${token.slice(0, ROOT)}-` : undefined;

export const endingOf = (token: string): string | undefined =>
  token.length >= LONG_ENOUGH ? `-${token.slice(-ENDING)}` : undefined;

/** Roots and endings of known words. */
export function rootsOf(known: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...known].flatMap((token) => [rootOf(token) ?? [], endingOf(token) ?? []].flat()));
}

/** Tokens as the classifier takes them: unknown words by their root or ending where that is known, else as the unheard one. */
export function heardTokens(
  known: ReadonlySet<string>,
  roots: ReadonlySet<string>,
  tokens: readonly string[],
): readonly string[] {
  return tokens.map((token) => {
    if (known.has(token)) return token;
    const root = rootOf(token);
    if (root !== undefined && roots.has(root)) return root;
    const ending = endingOf(token);
    return ending !== undefined && roots.has(ending) ? ending : UNHEARD;
  });
}
