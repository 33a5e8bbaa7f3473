const VOWEL = /[aeiouy]/;

/** The plain form of an English word: irregular forms by list, plurals and verb endings by rule. Lower case in, lower case out. */
export function englishStem(word: string, irregularForms: ReadonlyMap<string, string>): string {
  const irregular = irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return englishStem(word.slice(0, -1), irregularForms);
  if (word.endsWith('ing') && word.length > 5) return withoutEnding(word, 3);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 4) return withoutEnding(word, 2);
  if (word.endsWith('ly') && word.length > 5) return word.slice(0, -2);
  return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

function withoutEnding(word: string, length: number): string {
  const base = word.slice(0, -length);
  if (!VOWEL.test(base)) return word;
  const last = base.at(-1);
  if (last === base.at(-2) && last !== 'l' && last !== 's' && last !== 'z') return base.slice(0, -1);
  return base;
}
