/** Finds the known word one slip away from an unknown one. */
export interface SpellingIndex {
  nearest(word: string): string | undefined;
}

const SHORTEST = 5;

/** By shared deletions (symmetric delete, Garbe 2012): one letter wrong, missing, doubled or swapped; words of five letters and more. */
export function spellingIndex(words: readonly string[]): SpellingIndex {
  const byDeletion = new Map<string, string>();
  for (const word of [...words].sort()) {
    if (word.length < SHORTEST) continue;
    for (const form of [word, ...deletions(word)]) if (!byDeletion.has(form)) byDeletion.set(form, word);
  }
  return {
    nearest(word) {
      if (word.length < SHORTEST || word.length > 24) return undefined;
      for (const form of [word, ...deletions(word)]) {
        const known = byDeletion.get(form);
        if (known !== undefined && known[0] === word[0]) return known;
      }
      return undefined;
    },
  };
}

function deletions(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
