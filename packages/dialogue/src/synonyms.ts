import type { Reader } from './language/reader.ts';

/** Token sequences by their first token, longest first, and what each is read as. */
export type SynonymTable = ReadonlyMap<
  string,
  readonly { readonly tokens: readonly string[]; readonly as: readonly string[] }[]
>;

export function synonymTable(
  reader: Reader,
  synonyms: readonly { readonly as: string; readonly words: readonly string[] }[],
): SynonymTable {
  const table = new Map<string, { tokens: readonly string[]; as: readonly string[] }[]>();
  for (const { as, words } of synonyms) {
    const target = reader.tokens(reader.plain(as));
    for (const word of words) {
      const tokens = reader.tokens(reader.plain(word));
      const first = tokens[0];
      if (first === undefined) continue;
      table.set(first, [...(table.get(first) ?? []), { tokens, as: target }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return table;
}

/** The tokens with every listed sequence replaced by what it is read as; one pass, longest match first. */
export function withSynonyms(table: SynonymTable, tokens: readonly string[]): readonly string[] {
  const read: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const rest = at;
    const match = table
      .get(tokens[at] ?? '')
      ?.find((candidate) => candidate.tokens.every((token, offset) => tokens[rest + offset] === token));
    read.push(...(match?.as ?? [tokens[at] ?? '']));
    at += match?.tokens.length ?? 1;
  }
  return read;
}

/** Every token that a listed sequence holds. */
export function synonymTokens(table: SynonymTable): readonly string[] {
  return [...table.values()].flatMap((list) => list.flatMap(({ tokens }) => tokens));
}
