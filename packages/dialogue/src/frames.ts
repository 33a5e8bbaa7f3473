import type { Matcher } from './contract.ts';

/** What a clause says besides its topic, by the language's own words. */
export interface Setting {
  readonly bodySite?: string;
  readonly time?: string;
  readonly person?: string;
  readonly polarity: 'positive' | 'negative';
}

/** Reads body site, time, person and polarity off a plain clause. */
export function settingOf(matcher: Matcher, plainWords: string): Setting {
  const words = matcher.inventory.words;
  if (words === undefined) return { polarity: 'positive' };
  const spaced = ` ${plainWords} `;
  const stems = ` ${matcher.reader.tokens(plainWords).join(' ')} `;
  const holds = (word: string) => spaced.includes(` ${word} `) || stems.includes(` ${word} `);
  const named = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists).find(([, list]) => list.some(holds))?.[0];
  const bodySite = words.sites.find(holds);
  const time = named(words.times);
  const person = named(words.people);
  return {
    ...(bodySite === undefined ? {} : { bodySite }),
    ...(time === undefined ? {} : { time }),
    ...(person === undefined ? {} : { person }),
    polarity: words.negations.some(holds) ? 'negative' : 'positive',
  };
}
