import { nextIndex, type RandomState } from '@openward/kernel';
import type { Matcher, Situation } from './contract.ts';
import type { Speaker } from './dialogue-data.ts';

/** How the listener's words reach the learner. */
export type Channel =
  | { readonly kind: 'direct' }
  /** Someone renders them: an interpreter, or a relative for the time being. */
  | { readonly kind: 'rendered'; readonly by: 'interpreter' | Speaker }
  | { readonly kind: 'none' };

/** Direct where a language is shared; else through the interpreter; else through a relative who has both languages. */
export function channelTo(matcher: Matcher, speaker: Speaker, situation: Situation): Channel {
  const language = matcher.inventory.language;
  if (speaker.languages.includes(language)) return { kind: 'direct' };
  if (situation.interpreter) return { kind: 'rendered', by: 'interpreter' };
  const bridge = matcher.data.speakers.find(
    (other) =>
      other.id !== speaker.id &&
      situation.present.includes(other.id) &&
      other.languages.includes(language) &&
      other.languages.some((shared) => speaker.languages.includes(shared)),
  );
  return bridge === undefined ? { kind: 'none' } : { kind: 'rendered', by: bridge };
}

/** The patient speaks as the body lets them; everybody else is well. */
export function isPatient(speaker: Speaker): boolean {
  return speaker.id === 'patient';
}

export function cannotAnswer(speaker: Speaker, situation: Situation): boolean {
  return isPatient(speaker) && ['unresponsive', 'respondsToPain', 'respondsToVoice'].includes(situation.consciousness);
}

/** One of several ways to say the same. */
export function pick(choices: readonly string[], random: RandomState): string {
  return choices.length === 0 ? '' : (choices[nextIndex(random, choices.length)] ?? '');
}

export function firstSentence(words: string): string {
  return /^.*?[.!?…](?=\s|$)/s.exec(words)?.[0] ?? words;
}

const WORDS_PER_BREATH = 3;

/** Words as someone short of breath says them: a few to a breath. */
export function breathlessly(words: string): string {
  const said = words.split(/\s+/);
  const breaths: string[] = [];
  for (let at = 0; at < said.length; at += WORDS_PER_BREATH)
    breaths.push(said.slice(at, at + WORDS_PER_BREATH).join(' '));
  return breaths.join(' … ');
}

/** Most words a confused person says in one answer. */
export const CONFUSED_WORDS = 14;
export const CONFUSED_MISSES = 0.4;
