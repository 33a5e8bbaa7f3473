/** Something that can be named in a line: its key and every name it answers to. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

const plain = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The one thing a text names: its key or a name exactly, else the only one that has all its words, else what was near. */
export function find(
  text: string,
  all: readonly Named[],
): { readonly key: string } | { readonly near: readonly string[] } {
  const asked = plain(text);
  if (asked === '') return { near: all.slice(0, 8).map((each) => each.key) };
  const forms = all.map((each) => ({ key: each.key, texts: [each.key, ...each.names].map(plain) }));
  const exact = forms.find((each) => each.texts.includes(asked));
  if (exact) return { key: exact.key };
  const words = asked.split(' ');
  const holding = forms.filter((each) =>
    each.texts.some((form) => words.every((word) => form.split(' ').some((part) => part.startsWith(word)))),
  );
  return holding.length === 1 && holding[0]
    ? { key: holding[0].key }
    : { near: holding.slice(0, 8).map((each) => each.key) };
}

/** The longest beginning of some words that names a thing exactly, with the words after it; null where none does. */
export function findFirst(
  words: readonly string[],
  all: readonly Named[],
): { readonly key: string; readonly rest: readonly string[] } | null {
  for (let length = words.length; length > 0; length--) {
    const asked = plain(words.slice(0, length).join(' '));
    const hit = all.find((each) => [each.key, ...each.names].some((name) => plain(name) === asked));
    if (hit) return { key: hit.key, rest: words.slice(length) };
  }
  return null;
}
