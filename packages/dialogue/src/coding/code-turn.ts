import type { DialogueState, Heard, Matcher } from '../contract.ts';
import { FEELINGS } from '../feelings/mood.ts';
import type { Coder } from './coder.ts';
import { responseTo } from './cue-response.ts';
import { isEmpathic, type Move } from './moves.ts';
import { NO_CODE, type TurnCode } from './turn-code.ts';

/** Share of words two empathic sentences have in common from which one is the other said again. */
const SAME_AT = 0.7;
const LONGEST = 4000;
const NOTHING = /(?!)/;

/** How a turn was put to somebody: from its words alone, whoever is named and whatever the case. */
export function codeTurn(matcher: Matcher, state: DialogueState, to: string, text: string, heard: Heard): TurnCode {
  const { coder, reader } = matcher;
  if (coder === undefined) return NO_CODE;
  const raw = (text.slice(0, LONGEST).match(/[^.?!;؟\n]+[.?!;؟]?/g) ?? []).filter(
    (one) => reader.plain(one).length > 0,
  );
  const plain = raw.map((one) => reader.plain(one));
  const all = plain.join(' ');
  const dismisses = coder.moves.find(({ move }) => move === 'dismiss')?.shape;
  const others = plain.map((one) => one.replace(coder.own, ' ').replace(dismisses ?? NOTHING, ' '));
  const tokens = new Set(others.flatMap((one) => reader.tokens(one)));
  const moves = movesIn(coder, plain);
  const questions = heard.acts.filter(({ topic }) => topic !== undefined).length;
  const open = Math.min(questions, plain.filter((one) => coder.openQuestion.test(one)).length);
  const code: TurnCode = {
    words: all.split(' ').filter((word) => word.length > 0).length,
    open,
    closed: questions - open,
    moves,
    feelings: FEELINGS.filter((feeling) => [...tokens].some((token) => coder.feelingOf.get(token) === feeling)),
    ...jargonIn(coder, plain),
    ...(moves.some(isEmpathic) && saidBefore(state, signatureOf(matcher, text)) ? { repeats: true } : {}),
    cues: [],
  };
  const asking = others.filter((_, at) => coder.openQuestion.test(plain[at] ?? '') || raw[at]?.endsWith('?') === true);
  const asked = new Set(asking.flatMap((one) => reader.tokens(one)));
  return { ...code, cues: responseTo(matcher, state, to, { code, heard, tokens, asked }) };
}

/** The words of the trade in it, explained or not: put in plain words beside it or said with a word that explains. */
function jargonIn(coder: Coder, sentences: readonly string[]): Pick<TurnCode, 'jargon' | 'explained'> {
  const jargon: string[] = [];
  const explained: string[] = [];
  sentences.forEach((sentence, at) => {
    for (const { word, shape, plain } of coder.jargon) {
      if (!shape.test(sentence) || jargon.includes(word) || explained.includes(word)) continue;
      const near = `${sentence} ${sentences[at + 1] ?? ''}`;
      const inPlain = plain.test(`${sentences[at - 1] ?? ''} ${near}`) || coder.explains.test(near);
      (inPlain ? explained : jargon).push(word);
    }
  });
  return { jargon, explained };
}

function movesIn(coder: Coder, sentences: readonly string[]): readonly Move[] {
  const found = new Set<Move>();
  for (const { move, shape } of coder.moves) if (sentences.some((one) => shape.test(one))) found.add(move);
  return [...found];
}

/** The words of a turn that tell it from another, in no order. */
export function signatureOf({ reader, leaning }: Matcher, text: string): string {
  const words = new Set(reader.tokens(reader.plain(text.slice(0, LONGEST))).filter((token) => !leaning.has(token)));
  return [...words].sort().join(' ');
}

export function saidBefore(state: DialogueState, signature: string): boolean {
  const words = new Set(signature.split(' '));
  return (state.empathic ?? []).some((before) => {
    const other = before.split(' ');
    const shared = other.filter((word) => words.has(word)).length;
    return shared / (words.size + other.length - shared) >= SAME_AT;
  });
}
