import { CONTRACTIONS, FILLERS, PERSON_WORDS, SPELLINGS, SPELLING_PATTERNS } from './english/words.ts';
import { stem } from './english/stem.ts';

const MARKUP = /<[^<>]{0,200}>/g;

/** Lower case, straight quotes, short forms in full, no markup and no punctuation: words with single spaces. */
export function plain(text: string): string {
  const words = text
    .replace(MARKUP, ' ')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word.length > 0)
    .map((word) => CONTRACTIONS.get(word) ?? word.replace(/'s$/, ''));
  return words.join(' ');
}

/** British spelling of one word. */
function british(word: string): string {
  const whole = SPELLINGS.get(word);
  if (whole !== undefined) return whole;
  for (const [pattern, replacement] of SPELLING_PATTERNS) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

const tokenOf = (word: string): string => stem(british(PERSON_WORDS.get(word) ?? word));

/** Content tokens of a plain clause: British, in the second person, stemmed, without fillers. `seen` saves reading a word twice. */
export function tokensOf(plainText: string, seen?: Map<string, string>): readonly string[] {
  const tokens: string[] = [];
  for (const word of plainText.split(' ')) {
    if (word.length === 0 || word.length > 40 || FILLERS.has(word)) continue;
    const token = seen?.get(word) ?? tokenOf(word);
    seen?.set(word, token);
    tokens.push(token);
  }
  return tokens;
}
