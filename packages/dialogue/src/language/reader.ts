import type { Shapes, Words } from '../inventory-data.ts';
import { STEMMERS } from './stemmers.ts';

/** How one language's text is read: to plain words, and from these to tokens that meanings are looked up by. */
export interface Reader {
  /** Lower case, straight quotes, short forms in full, no markup, no punctuation: words with single spaces. */
  plain(text: string): string;
  /** Tokens of a plain clause: one spelling, second person, stemmed, without fillers. */
  tokens(plainText: string): readonly string[];
  /** The text with the dots of titles left out, so that they end no sentence. */
  withoutTitles(text: string): string;
  /** "chest or abdominal pain" as "chest pain or abdominal pain". */
  shared(plainText: string): string;
  /** Begins like a part that is set aside, or that cannot stand by itself. */
  isAside(plainText: string): boolean;
  isDependent(plainText: string): boolean;
  readonly words: Words;
  readonly shapes: CompiledShapes | undefined;
}

type Optional = 'softTag' | 'check' | 'confirming' | 'device';
export type CompiledShapes = {
  readonly [K in Exclude<keyof Shapes, 'acts' | Optional>]: RegExp;
} & { readonly [K in Optional]?: RegExp } & {
  readonly acts: readonly {
    readonly kind: Shapes['acts'][number]['kind'];
    readonly shape: RegExp;
    readonly confidence: number;
  }[];
};

const MARKUP = /<[^<>]{0,200}>/g;
/** Vowel signs and the lengthener of Arabic writing. */
const ARABIC_SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const COMBINING = /[\u0300-\u036f]/g;
const LONGEST_WORD = 40;
/** Fits nothing: the language has no such shape. */
const NEVER = '(?!)';
const KEPT = 4096;

const NO_WORDS: Words = {
  stemmer: 'none',
  contractions: {},
  spellings: {},
  spellingPatterns: [],
  fillers: [],
  persons: {},
  irregular: {},
  leaning: [],
  carriers: [],
  titles: [],
  aside: [],
  dependent: [],
  shared: [],
  fragments: [],
  negations: [],
  agreement: [],
  people: {},
  times: {},
  sites: ['-'],
};

export function readerOf(words: Words = NO_WORDS, shapes?: Shapes): Reader {
  const stem = STEMMERS[words.stemmer];
  const irregular = new Map(Object.entries(words.irregular));
  const contractions = new Map(Object.entries(words.contractions));
  const spellings = new Map(Object.entries(words.spellings));
  const persons = new Map(Object.entries(words.persons));
  const fillers = new Set(words.fillers);
  const patterns = words.spellingPatterns.map(([pattern, to]) => [new RegExp(pattern, 'u'), to] as const);
  const possessive = words.stemmer === 'english';
  const seen = new Map<string, string>();

  const respelled = (word: string): string => {
    const whole = spellings.get(word);
    if (whole !== undefined) return whole;
    for (const [pattern, to] of patterns) if (pattern.test(word)) return word.replace(pattern, to);
    return word;
  };
  const tokenOf = (word: string): string => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const token = respelled(persons.get(word) ?? word)
      .split(' ')
      .map((part) => stem(part, irregular))
      .join(' ');
    if (seen.size < KEPT) seen.set(word, token);
    return token;
  };
  const titles = new RegExp(`\\b(${words.titles.join('|') || '-'})\\.(?=\\s)`, 'giu');
  const named = new RegExp(
    `\\b((?:${words.titles.flatMap((title) => [title, title.charAt(0).toUpperCase() + title.slice(1)]).join('|') || '-'})\\.?)\\s+\\p{Lu}[\\p{L}'’-]+`,
    'gu',
  );
  const begins = (openings: readonly string[]) => (plainText: string) =>
    openings.some((opening) => plainText === opening || plainText.startsWith(`${opening} `));
  const site = `(?:${words.sites.join('|')})`;
  const shared = new RegExp(`\\b(${site}) (and|or|nor) (${site}) (${words.shared.join('|') || '-'})\\b`, 'u');
  return {
    withoutTitles: (text) => text.replace(named, '$1').replace(titles, '$1'),
    shared: (plainText) => plainText.replace(shared, '$1 $4 $2 $3 $4'),
    isAside: begins(words.aside),
    isDependent: begins(words.dependent),
    words,
    shapes: shapes === undefined ? undefined : compiled(shapes),
    plain(text) {
      const bare = unaccented(text.replace(MARKUP, ' ').toLowerCase(), possessive)
        .replace(/[‘’ʼ´`']/g, possessive ? "'" : ' ')
        .replace(/\bdo n't\b/g, 'do not')
        .replace(/[^\p{L}\p{N}' ]+/gu, ' ');
      const found: string[] = [];
      for (const raw of bare.split(/\s+/)) {
        const word = contractions.has(raw) ? raw : raw.replace(/^'+|'+$/g, '');
        if (word.length === 0) continue;
        const full = contractions.get(word) ?? (possessive ? word.replace(/'s$/, '') : word);
        if (full.length > 0 && full !== found.at(-1)) found.push(full);
        if (stutters(found)) found.splice(-2);
      }
      return found.join(' ');
    },
    tokens(plainText) {
      const tokens: string[] = [];
      for (const word of plainText.split(' ')) {
        if (word.length === 0 || word.length > LONGEST_WORD || fillers.has(word)) continue;
        const token = tokenOf(word);
        if (token.includes(' ')) tokens.push(...token.split(' '));
        else tokens.push(token);
      }
      return tokens;
    },
  };
}

/** Two words said twice: "are you are you". */
function stutters(words: readonly string[]): boolean {
  const at = words.length;
  return at >= 4 && words[at - 1] === words[at - 3] && words[at - 2] === words[at - 4];
}

/** Letters without accents, one form for the variants of Arabic letters. English keeps no accents either. */
function unaccented(text: string, plainLatin: boolean): string {
  if (plainLatin && !/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(ARABIC_SIGNS, '')
    .normalize('NFC')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي');
}

function compiled(shapes: Shapes): CompiledShapes {
  const { acts, ...rest } = shapes;
  const plainShapes = Object.fromEntries(
    Object.entries(rest).map(([name, source = NEVER]) => [
      name,
      new RegExp(source, name === 'joint' || name === 'aside' ? 'giu' : 'iu'),
    ]),
  ) as Omit<CompiledShapes, 'acts'>;
  return { ...plainShapes, acts: acts.map((each) => ({ ...each, shape: new RegExp(each.shape, 'u') })) };
}
