import { endingOf, rootOf } from './vocabulary.ts';

/** Number of slots that features are hashed into. */
export const FEATURE_SLOTS = 1 << 14;

/** Words too common to begin or end a pair. */
const LIGHT = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'for',
  'at',
  'in',
  'on',
  'you',
  'your',
  'with',
  'that',
  'this',
  'it',
]);

/** FNV-1a over the letters, folded to a slot. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 14) ^ hash) & (FEATURE_SLOTS - 1);
}

/** What the classifier sees of a clause: words, pairs with and without light words, how it begins, how long it is. Each slot once. */
export function featuresOf(tokens: readonly string[]): readonly number[] {
  const slots = new Set<number>();
  const add = (text: string) => slots.add(slotOf(text));
  add('*');
  const heavy = tokens.filter((token) => !LIGHT.has(token));
  for (const token of tokens) {
    add(token);
    const root = rootOf(token);
    if (root !== undefined) add(root);
    const ending = endingOf(token);
    if (ending !== undefined) add(ending);
  }
  for (let at = 1; at < tokens.length; at++) add(`${tokens[at - 1]} ${tokens[at]}`);
  for (let at = 1; at < heavy.length; at++) add(`${heavy[at - 1]}_${heavy[at]}`);
  for (let at = 2; at < heavy.length; at++) add(`${heavy[at - 2]}~${heavy[at]}`);
  add(`^${tokens[0] ?? ''}`);
  add(`^${tokens[0] ?? ''} ${tokens[1] ?? ''}`);
  add(`${tokens.at(-1) ?? ''}$`);
  if (tokens.length <= 5) add(`#${tokens.length}`);
  return [...slots];
}
