import type { Matcher } from './contract.ts';
import type { Guessed } from './guess.ts';
import type { Clause } from './split.ts';

/** The topic a clause means given what was spoken of before; `carried` where it leans on that. */
export interface Resolved {
  readonly topic: string;
  readonly carried: boolean;
}

const FEW = 6;

/** Every word only leans: "any?", "what about it now?" */
export function leansWholly(matcher: Matcher, tokens: readonly string[]): boolean {
  const { leaning, carriers } = matcher;
  return (
    tokens.length <= 5 && tokens.every((token) => leaning.has(token)) && tokens.some((token) => carriers.has(token))
  );
}

/**
 * What a topic means after the last ones: "since when?" after fever is `feverOnset` where that topic exists, "any blood?"
 * after cough is `haemoptysis`, "how many?" after smoking is smoking, "and cancer?" after the family is the family.
 */
export function resolve(
  matcher: Matcher,
  last: readonly string[],
  clause: Clause,
  guessed: Guessed,
  topic: string,
): Resolved {
  const known = matcher.topics.get(topic);
  const before = last[0];
  if (before === undefined || guessed.tokens.length > FEW) return { topic, carried: false };
  for (const one of last.slice(0, 2)) {
    const meant = known?.after?.[one];
    if (meant !== undefined && matcher.topics.has(meant)) return { topic: meant, carried: true };
  }
  const joined = before + topic.charAt(0).toUpperCase() + topic.slice(1);
  if (matcher.topics.has(joined) || matcher.data.topics.some((own) => own.topic === joined)) {
    return { topic: joined, carried: true };
  }
  if (known?.leans === true) return { topic: before, carried: true };
  const governing = matcher.topics.get(before);
  const fragment = matcher.inventory.words?.fragments.some((word) => clause.words.startsWith(`${word} `)) === true;
  const named = guessed.tokens.length <= 3 || fragment;
  if (governing?.governs === true && named && known?.conditions !== undefined && !/\byou\b/.test(clause.words)) {
    return { topic: before, carried: true };
  }
  return { topic, carried: false };
}
