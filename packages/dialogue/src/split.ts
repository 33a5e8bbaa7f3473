import type { Reader } from './language/reader.ts';

/** Text beyond this many characters or clauses in one turn is not listened to. */
const LONGEST = 4000;
const MOST_CLAUSES = 24;
/** Words from which a clause without marks is looked through for a question that begins in its middle. */
const LONG = 6;

/** What stands between members of a list, in the languages there are. */
const LIST = /,|،|\/|\s(?:and|or|nor|plus|et|ou|ni|o|u|أو|او|و)\s/i;

const MARKS = /[.?!;؟]/;

/** A clause in plain words, and whether it asks. */
export interface Clause {
  readonly words: string;
  readonly asked: boolean;
  /** It ends with the mark of a question, rather than only being put like one. */
  readonly marked: boolean;
  /** The members of the list it holds, if any. */
  readonly members: readonly string[];
}

/** Sentences, then clauses: a new clause starts where a conjunction or comma is followed by a question or a new subject. */
export function clausesOf(reader: Reader, text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const { shapes } = reader;
  const cut = reader.withoutTitles(text.slice(0, LONGEST));
  const heard = shapes === undefined ? cut : cut.replace(shapes.aside, ' ');
  /** Speech written down without marks: what begins like a question is one. */
  const marks = MARKS.test(text);
  for (const sentence of heard.match(/[^.?!;؟\n]+[.?!;؟\n]*/g) ?? []) {
    const { parts, soft } = withoutTag(reader, partsOf(reader, sentence));
    const ends = !soft && /[?؟]/.test(sentence);
    for (const [place, part] of parts.entries()) {
      const marked = ends && place === parts.length - 1;
      for (const words of inMiddle(reader, reader.plain(part))) {
        const before = clauses.at(-1);
        if (before !== undefined && shapes?.check?.test(words) === true) {
          clauses[clauses.length - 1] = { ...before, asked: true, marked: true };
          continue;
        }
        const asked = marked || shapes?.questionStart.test(words) === true;
        const members = membersOf(reader, part);
        if (words.length > 0)
          clauses.push({ words: reader.shared(words), asked, marked: marked || (asked && !marks), members });
        if (clauses.length >= MOST_CLAUSES) return clauses;
      }
    }
  }
  return clauses;
}

function partsOf(reader: Reader, sentence: string): readonly string[] {
  const { shapes } = reader;
  if (shapes === undefined) return [sentence];
  const parts: string[] = [];
  let from = 0;
  for (const joint of sentence.matchAll(shapes.joint)) {
    const end = joint.index + joint[0].length;
    const head = sentence.slice(from, joint.index);
    if (!shapes.startsAnew.test(sentence.slice(end)) || head.trim().length === 0) continue;
    const opening = reader.plain(head);
    if (reader.isDependent(opening)) continue;
    if (!reader.isAside(opening)) parts.push(head);
    from = end;
  }
  parts.push(sentence.slice(from));
  return parts;
}

/** "You smoke, don't you?" asks what stands before the tag; "it is a stone, okay?" asks nothing, its tag is `soft`. */
function withoutTag(reader: Reader, parts: readonly string[]): { parts: readonly string[]; soft: boolean } {
  const last = parts.at(-1);
  const words = parts.length > 1 && last !== undefined ? reader.plain(last) : undefined;
  if (words === undefined || reader.shapes?.tag.test(words) !== true) return { parts, soft: false };
  return { parts: parts.slice(0, -1), soft: reader.shapes.softTag?.test(words) === true };
}

/** Speech without marks: "… as far as walking are you having any shortness of breath" asks from "are you" on. */
function inMiddle({ shapes }: Reader, words: string): readonly string[] {
  if (shapes === undefined || words.split(' ').length < LONG) return [words];
  const parts: string[] = [];
  let left = words;
  for (let tries = 0; tries < 4; tries++) {
    const found = shapes.newQuestion.exec(left);
    if (found === null) break;
    parts.push(left.slice(0, found.index));
    left = left.slice(found.index).trim();
    if (left.split(' ').length < LONG) break;
  }
  return [...parts, left];
}

/** The members of a list in a clause ("do you smoke or drink"), each alone; empty when there is no list. */
function membersOf(reader: Reader, part: string): readonly string[] {
  const members = part
    .split(LIST)
    .map((member) => reader.plain(member))
    .filter((member) => member.length > 0);
  return members.length > 1 ? members : [];
}
