import { englishStem } from './english-stem.ts';

/** Brings a word of a language to its plain form; `irregular` holds the forms rules do not make. */
export type Stemmer = (word: string, irregular: ReadonlyMap<string, string>) => string;

/** Plural and gender endings of Spanish and French, enough for the same word to meet itself. */
const romance: Stemmer = (word, irregular) => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length <= 4) return word;
  return word.replace(/(?:es|s|x)$/, '').replace(/[aeo]$/, '');
};

/** The article, the conjunction and pronoun endings of Arabic, from words long enough to lose them. */
const arabic: Stemmer = (word, irregular) => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const bare = word.length > 4 ? word.replace(/^(?:وال|بال|فال|كال|ال|لل)/, '') : word;
  return bare.length > 4 ? bare.replace(/(?:ها|هم|كم|ات|ين|ون|ان|ك|ه|ي)$/, '') : bare;
};

export const STEMMERS: Readonly<Record<'english' | 'romance' | 'arabic' | 'none', Stemmer>> = {
  english: englishStem,
  romance,
  arabic,
  none: (word) => word,
};
