import { vocabulary, type Word } from '@openward/physiology';
import { say } from '../say.ts';

/** `simulate --list [part]`: everything a protocol may say, as text or JSON; a part of a section's name picks sections. */
export function listVocabulary(asJson: boolean, parts: readonly string[]): number {
  const all = vocabulary();
  const names = Object.keys(all).filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
  if (names.length === 0) {
    say(`There is no section ${parts.join(', ')}; there are ${Object.keys(all).join(', ')}.`);
    return 2;
  }
  if (asJson) {
    say(JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])), null, 1));
    return 0;
  }
  for (const name of names) {
    say(`${name.toUpperCase()} (${all[name]?.length ?? 0})`);
    for (const word of all[name] ?? []) show(word, 1);
    say();
  }
  return 0;
}

function show(word: Word, depth: number): void {
  const facts = Object.entries(word.facts ?? {}).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `${value.slice(0, 12).join(', ')}${value.length > 12 ? ', …' : ''}`
      : String(value);
    return key === 'unit' ? text : `${key} ${text}`;
  });
  say(`${'  '.repeat(depth)}${word.name}${facts.length > 0 ? ` [${facts.join('; ')}]` : ''}: ${word.meaning}`);
  for (const field of word.fields ?? []) show(field, depth + 1);
}
