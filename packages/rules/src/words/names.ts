/** Names for people by catalogue key (medications, investigations, people, vitals …); a key without one is spelled out. */
export type Names = Readonly<Record<string, string>>;

/** `chestDrain` or `chest-drain` as `chest drain`; abbreviations in capitals stay. */
export function spelled(key: string): string {
  return key
    .replace(/[-_]/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase())
    .replace(/\b[A-Z]\b/g, (letter) => letter.toLowerCase());
}

/** The name of a key, its own property only. */
export const nameOf = (key: string, names: Names): string =>
  Object.hasOwn(names, key) ? (names[key] as string) : spelled(key);
