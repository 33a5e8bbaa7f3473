import type { Reader } from '../language/reader.ts';
import { FEELINGS, type Feeling } from '../feelings/mood.ts';
import type { CommunicationData } from './communication-data.ts';
import type { Move } from './moves.ts';

/** A language's ways of coding, prepared once. */
export interface Coder {
  readonly feelingOf: ReadonlyMap<string, Feeling>;
  readonly jargon: readonly { readonly word: string; readonly shape: RegExp; readonly plain: RegExp }[];
  readonly explains: RegExp;
  readonly own: RegExp;
  readonly openQuestion: RegExp;
  readonly moves: readonly { readonly move: Move; readonly shape: RegExp }[];
  readonly phrases: CommunicationData['phrases'];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function coderOf(reader: Reader, data: CommunicationData | undefined): Coder | undefined {
  if (data === undefined) return undefined;
  const whole = (words: readonly string[]) => new RegExp(`\\b(?:${words.map(escaped).join('|')})\\b`, 'u');
  return {
    feelingOf: new Map(
      FEELINGS.flatMap((feeling) =>
        (data.feelings[feeling] ?? []).flatMap((word) => reader.tokens(word).map((token) => [token, feeling] as const)),
      ),
    ),
    jargon: data.jargon.map(({ word, plain }) => ({ word, shape: whole([word]), plain: whole(plain) })),
    explains: new RegExp(data.explains, 'u'),
    own: new RegExp(data.own, 'gu'),
    openQuestion: new RegExp(data.openQuestion, 'u'),
    moves: data.moves.map(({ move, shape }) => ({ move, shape: new RegExp(shape, 'u') })),
    phrases: data.phrases,
  };
}

/** The kind of feeling a word of a case names: `frightened` is fear. */
export function feelingNamed(reader: Reader, coder: Coder | undefined, word: string): Feeling | undefined {
  if (FEELINGS.some((feeling) => feeling === word)) return word as Feeling;
  for (const token of reader.tokens(reader.plain(word))) {
    const feeling = coder?.feelingOf.get(token);
    if (feeling !== undefined) return feeling;
  }
  return undefined;
}
