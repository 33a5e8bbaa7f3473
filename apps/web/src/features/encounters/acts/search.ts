/** Something that can be found by its name or by another word for it. */
export interface Findable {
  readonly name: string;
  readonly synonyms?: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/** How well a thing answers a query: 0 not at all; whole names first, then beginnings, then parts, then synonyms. */
function score(thing: Findable, wanted: readonly string[], whole: string): number {
  const name = plain(thing.name);
  if (name === whole) return 100;
  const others = (thing.synonyms ?? []).map(plain);
  if (others.includes(whole)) return 90;
  const text = [name, ...others].join(' \u0001 ');
  if (!wanted.every((word) => text.includes(word))) return 0;
  if (name.startsWith(whole)) return 80;
  const starts = (within: string): boolean =>
    wanted.every((word) => within.split(/[^a-z0-9]+/).some((part) => part.startsWith(word)));
  if (starts(name)) return 70;
  if (others.some((other) => other.startsWith(whole))) return 65;
  return others.some(starts) ? 60 : wanted.every((word) => name.includes(word)) ? 50 : 30;
}

/** Things that answer the query, best first; everything for an empty query. */
export function find<T extends Findable>(things: readonly T[], query: string, most = Infinity): readonly T[] {
  const whole = plain(query.trim());
  if (whole === '') return things.slice(0, most);
  const wanted = whole.split(/\s+/);
  return things
    .map((thing) => ({ thing, points: score(thing, wanted, whole) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.thing.name.length - b.thing.name.length)
    .slice(0, most)
    .map(({ thing }) => thing);
}
