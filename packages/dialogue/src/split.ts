import { QUESTION_START } from './english/patterns.ts';
import { plain } from './normalise.ts';

/** Text beyond this many characters or clauses in one turn is not listened to. */
const LONGEST = 4000;
const MOST_CLAUSES = 24;

/** A clause in plain words, whether it asks, and the members of the list it holds, if any. */
export interface Clause {
  readonly words: string;
  readonly asked: boolean;
  readonly members: readonly string[];
}

/** Words that fill a pause when a comma follows. */
const ASIDES = /\b(?:you know|i mean|let's say|let us say)\s*,/gi;

/** Sentences, then clauses: a new clause starts where a conjunction or comma is followed by a question or a new subject. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const heard = text.slice(0, LONGEST).replace(ASIDES, ' ');
  for (const sentence of heard.match(/[^.?!;\n]+[.?!;\n]*/g) ?? []) {
    const asked = sentence.includes('?');
    for (const part of partsOf(sentence)) {
      const words = plain(part);
      if (words.length > 0)
        clauses.push({ words, asked: asked || QUESTION_START.test(words), members: membersOf(part) });
      if (clauses.length >= MOST_CLAUSES) return clauses;
    }
  }
  return clauses;
}

const JOINT =
  /(?:,|\s-\s|—|–|:)\s*(?:and\s+|but\s+|or\s+|so\s+)?|\s+(?:and|but|or|so|because)\s+(?=(?:what|when|where|who|why|which|how|do|does|did|is|are|was|were|have|has|can|could|would|any|i|we|you|my)\b)/gi;
const STARTS_ANEW =
  /^(?:what|when|where|who|why|which|how|do|does|did|is|are|was|were|have|has|had|can|could|would|will|may|any|i|i'm|i’m|i'll|i’ll|we|we're|we’re|my|you|you're|tell|please|thank|thanks|sorry|hello|hi|good|let)\b/i;

function partsOf(sentence: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const joint of sentence.matchAll(JOINT)) {
    const end = joint.index + joint[0].length;
    const head = sentence.slice(from, joint.index);
    if (!STARTS_ANEW.test(sentence.slice(end)) || head.trim().length === 0) continue;
    parts.push(head);
    from = end;
  }
  parts.push(sentence.slice(from));
  return parts;
}

/** The members of a list in a clause ("any fever, vomiting or diarrhoea"), each alone; empty when there is no list. */
function membersOf(part: string): readonly string[] {
  const members = part
    .split(/,|\/|\b(?:and|or|nor|plus)\b/i)
    .map(plain)
    .filter((member) => member.length > 0);
  return members.length > 1 ? members : [];
}
