import type { ActKind } from './act-kinds.ts';
import { ASKED_BACK_AT, UNDERSTOOD_AT } from './calibration.ts';
import { isEmpathic } from './coding/moves.ts';
import { conceptsIn } from './concepts.ts';
import { leansWholly, resolve } from './context.ts';
import type { DialogueState, Frame, Heard, Matcher } from './contract.ts';
import { settingOf } from './frames.ts';
import { guess, isAct, type Guessed } from './guess.ts';
import { ACT_MARK } from './prepare.ts';
import { queryTokens } from './search-index.ts';
import { clausesOf, type Clause } from './split.ts';

/** Confidence from which a clause that is put as a statement counts as a question. */
const STATEMENT_AT = 0.6;
/** Confidence from which a statement counts as a question that does not begin like one waiting to be confirmed. */
const PLAIN_STATEMENT_AT = 0.9;
/** Tokens up to which words without a verb of their own may stand for a question: "and your appetite". */
const FRAGMENT = 4;
/** Confidence from which a member of a list is asked by itself. */
const MEMBER_AT = 0.75;
const LEANING_CONFIDENCE = 0.66;
/** Share of known words below which a statement was not understood. */
const KNOWN_AT = 0.6;
/** Confidence of a plain statement: it asks for nothing that the inventory holds. */
const STATEMENT_CONFIDENCE = 0.7;

/** Acts that are questions in form, with no other question inside. */
const WHOLE_ACTS: ReadonlySet<string> = new Set(['checkUnderstanding', 'safetyNet', 'summary', 'escalation']);
/** Acts that only accompany others. */
const SILENT: ReadonlySet<string> = new Set(['acknowledgement']);
/** Acts that a clause with the mark of a question is not. */
const TELLS: ReadonlySet<string> = new Set(['statement', 'explanation', 'acknowledgement', 'praise', 'empathy']);
/** Topics that open a list of what is named after them. */
const OPENS_LIST: ReadonlySet<string> = new Set(['associatedSymptoms', 'anythingElse', 'systemsReview']);

/** What the words were taken to be: every clause gives its frames; repeated ones count once. */
export function understand(matcher: Matcher, state: DialogueState, text: string): Heard {
  const frames = new Map<string, Frame>();
  const others = new Map<string, number>();
  let last = state.lastTopics;
  const clauses = clausesOf(matcher.reader, text);
  let before = '';
  for (const clause of clauses) {
    const toDevice = matcher.reader.shapes?.device?.test(`${before} ${clause.words}`) === true;
    before = clause.words;
    if (toDevice) {
      frames.set('statement/', { act: 'statement', polarity: 'positive', confidence: STATEMENT_CONFIDENCE });
      continue;
    }
    const heard = ofPatient(matcher, clause);
    for (const frame of framesOf(matcher, last, heard, others)) {
      const key = `${frame.act}/${frame.topic ?? ''}`;
      const before = frames.get(key);
      if (before === undefined || before.confidence < frame.confidence) frames.set(key, frame);
      if (frame.topic !== undefined && frame.confidence >= ASKED_BACK_AT) last = [frame.topic, ...last];
    }
  }
  if (clauses.length === 1 && state.offered !== undefined && agrees(matcher, clauses[0]?.words ?? '')) {
    frames.clear();
    frames.set('', {
      act: kindOf(matcher, state.offered),
      topic: state.offered,
      polarity: 'positive',
      confidence: 0.9,
      carried: true,
    });
  }
  return summed([...frames.values()], others);
}

const agrees = (matcher: Matcher, words: string): boolean =>
  matcher.inventory.words?.agreement.includes(words) === true;

/** What somebody else says: the symptoms, illnesses and medicines they name are what a question may lean on next. */
export function overhear(matcher: Matcher, state: DialogueState, text: string): DialogueState {
  const tokens = queryTokens(matcher.index, matcher.reader.plain(text.slice(0, LONGEST_OVERHEARD)));
  const named = conceptsIn(matcher.concepts, tokens).map(({ topic }) => topic);
  return {
    ...state,
    lastTopics: [...new Set([...state.lastTopics.slice(0, 1), ...named, ...state.lastTopics])].slice(0, 4),
  };
}
const LONGEST_OVERHEARD = 600;

/** Where a son or daughter speaks, "your mother" or "your father" is the patient. */
function ofPatient(matcher: Matcher, clause: Clause): Clause {
  const child = matcher.data.speakers.some(({ relation }) => /\b(daughter|son)\b/i.test(relation));
  if (!child || /\bmother and father\b|\bfather and mother\b|\bfamily\b|\bparents\b/.test(clause.words)) return clause;
  const turn = (words: string) => words.replace(/\byour (mother|mum|mom|father|dad)\b/g, 'you');
  return { ...clause, words: turn(clause.words), members: clause.members.map(turn) };
}

function framesOf(
  matcher: Matcher,
  last: readonly string[],
  clause: Clause,
  others: Map<string, number>,
): readonly Frame[] {
  const shapes = matcher.reader.shapes;
  if (shapes?.backchannel.test(clause.words) === true) {
    return [{ act: 'acknowledgement', polarity: 'positive', confidence: 0.9 }];
  }
  const guessed = guess(matcher, clause);
  if (guessed.tokens.length === 0) return [];
  const setting = settingOf(matcher, clause.words);
  const frame = (act: ActKind, confidence: number, topic?: string, carried?: boolean): Frame => ({
    act,
    ...(topic === undefined ? {} : { topic }),
    ...setting,
    confidence,
    ...(carried === true ? { carried } : {}),
  });
  const asks = (topic: string, confidence: number): Frame => {
    const meant = resolve(matcher, last, clause, guessed, topic);
    const about = aboutOf(matcher, guessed, last, meant.topic);
    const found = frame(kindOf(matcher, meant.topic), confidence, meant.topic, meant.carried);
    return about === undefined ? found : { ...found, about };
  };
  const topic = guessed.candidates.find(({ target }) => !isAct(target));
  const likely = topic !== undefined && topic.confidence >= ASKED_BACK_AT;
  const act = guessed.candidates.find(
    ({ target }) =>
      isAct(target) && !((clause.marked || (clause.asked && likely)) && TELLS.has(target.slice(ACT_MARK.length))),
  );
  for (const { target, confidence } of guessed.candidates) {
    if (!isAct(target)) others.set(target, Math.max(others.get(target) ?? 0, confidence));
  }
  const shaped = shapes?.acts.find(({ shape }) => shape.test(clause.words));
  if (shaped !== undefined) {
    const found = [frame(shaped.kind, shaped.confidence)];
    const asksToo = clause.asked && !WHOLE_ACTS.has(shaped.kind);
    if (asksToo && topic !== undefined && topic.confidence >= STATEMENT_AT)
      found.push(asks(topic.target, topic.confidence));
    return found;
  }
  const before = last[0];
  if (clause.marked && before !== undefined && leansWholly(matcher, guessed.tokens)) {
    return [frame(kindOf(matcher, before), LEANING_CONFIDENCE, before, true)];
  }
  const confirms =
    guessed.tokens.length <= FRAGMENT || shapes?.confirming === undefined || shapes.confirming.test(clause.words);
  const listed = clause.asked || confirms ? listOf(matcher, clause, guessed) : [];
  if (listed.length > 1) return listed.map(({ target, confidence }) => asks(target, confidence));
  const move = matcher.coder?.moves.find(({ shape }) => shape.test(clause.words))?.move;
  if (move !== undefined && isEmpathic(move) && move !== 'explore' && (topic?.confidence ?? 0) < UNDERSTOOD_AT)
    return [frame('empathy', STATEMENT_CONFIDENCE)];
  const needed = clause.asked ? ASKED_BACK_AT : confirms ? STATEMENT_AT : PLAIN_STATEMENT_AT;
  if (topic !== undefined && topic.confidence >= needed && topic.confidence >= (act?.confidence ?? 0)) {
    return [asks(topic.target, topic.confidence)];
  }
  if (act !== undefined && act.confidence >= UNDERSTOOD_AT) {
    return [frame(act.target.slice(ACT_MARK.length) as ActKind, act.confidence)];
  }
  if (shapes?.instruction.test(clause.words) === true) return [frame('instruction', STATEMENT_CONFIDENCE)];
  if (topic !== undefined && topic.confidence >= ASKED_BACK_AT && clause.asked)
    return [asks(topic.target, topic.confidence)];
  if (!clause.asked && guessed.known >= KNOWN_AT) {
    const explains = shapes?.explanation.test(clause.words) === true;
    return [frame(explains ? 'explanation' : 'statement', STATEMENT_CONFIDENCE)];
  }
  if (move !== undefined)
    return [frame(move === 'facilitate' ? 'acknowledgement' : 'explanation', STATEMENT_CONFIDENCE)];
  return [frame('notUnderstood', topic?.confidence ?? 0)];
}

/** The topics named in a list, in their order, where the clause as a whole asks for one of them. */
function listOf(matcher: Matcher, clause: Clause, guessed: Guessed): readonly { target: string; confidence: number }[] {
  const whole = guessed.candidates[0];
  if (whole === undefined || isAct(whole.target) || matcher.topics.get(whole.target)?.governs === true) return [];
  const named = [...new Set(conceptsIn(matcher.concepts, guessed.tokens).map(({ topic }) => topic))];
  if (named.length > 1) {
    const owner = matcher.topics.get(whole.target);
    const ofNames = owner?.nouns !== undefined || owner?.doing !== undefined || owner?.conditions !== undefined;
    if (named.includes(whole.target) || (ofNames && clause.members.length > 1))
      return named.map((target) => ({
        target,
        confidence: Math.max(0.75, target === whole.target ? whole.confidence : 0),
      }));
    if (OPENS_LIST.has(whole.target) && whole.confidence >= UNDERSTOOD_AT)
      return [whole, ...named.map((target) => ({ target, confidence: MEMBER_AT }))];
  }
  if (!clause.asked) return [];
  const found = new Map<string, number>();
  for (const member of clause.members) {
    const best = guess(matcher, { words: member, asked: clause.asked, marked: clause.marked }).candidates[0];
    if (best !== undefined && !isAct(best.target) && best.confidence >= MEMBER_AT)
      found.set(best.target, Math.max(best.confidence, found.get(best.target) ?? 0));
  }
  const sure = found.get(whole.target);
  if (sure === undefined) return [];
  found.delete(whole.target);
  return [whole, ...[...found].map(([target, confidence]) => ({ target, confidence }))];
}

/** The symptom that a question on time, course or severity is about: named in it, or the last spoken of. */
function aboutOf(matcher: Matcher, guessed: Guessed, last: readonly string[], topic: string): string | undefined {
  const group = matcher.topics.get(topic)?.group;
  if (group !== 'time' && group !== 'pain') return undefined;
  const named = conceptsIn(matcher.concepts, guessed.tokens).find((concept) => concept.topic !== topic);
  return (
    named?.topic ??
    last.find((one) => one !== topic && !['time', 'opening'].includes(matcher.topics.get(one)?.group ?? 'time'))
  );
}

function kindOf(matcher: Matcher, topic: string): ActKind {
  return matcher.topics.get(topic)?.kind ?? 'question';
}

function summed(frames: readonly Frame[], others: ReadonlyMap<string, number>): Heard {
  const questions = frames.filter(({ topic }) => topic !== undefined);
  const sure = questions.filter(({ confidence }) => confidence >= UNDERSTOOD_AT);
  const doing = frames.filter(({ topic, act }) => topic === undefined && act !== 'notUnderstood' && !SILENT.has(act));
  const unsure = questions.filter(({ confidence }) => confidence < UNDERSTOOD_AT);
  const decision =
    sure.length > 0 || doing.length > 0 || (questions.length === 0 && frames.some(({ act }) => SILENT.has(act)))
      ? 'answer'
      : unsure.length > 0
        ? 'askBack'
        : 'notUnderstood';
  const kept = sure.length > 0 || doing.length > 0 ? frames.filter((frame) => !unsure.includes(frame)) : frames;
  const acts = kept
    .filter(({ act }) => !SILENT.has(act) || kept.length === 1)
    .map(({ act, topic, confidence }) =>
      decision === 'askBack' && topic !== undefined
        ? { kind: 'notUnderstood' as const, confidence }
        : topic === undefined
          ? { kind: act, confidence }
          : { kind: act, topic, confidence },
    );
  const topics = topicsInOrder(sure, unsure, others);
  const asked = Math.max(0, ...questions.map(({ confidence }) => confidence));
  const done = Math.max(0, ...doing.map(({ act, confidence }) => confidence * (WEAK_ACTS[act] ?? OTHER_ACT)));
  return { acts, confidence: Math.max(asked, done), frames: kept, topics, decision };
}

/** How far an act that is not a question counts as something to be answered from the inventory. */
const WEAK_ACTS: Readonly<Partial<Record<ActKind, number>>> = {
  statement: 0.1,
  explanation: 0.15,
  acknowledgement: 0.1,
  praise: 0.2,
  agenda: 0.3,
  instruction: 0.3,
  thanks: 0.3,
  closing: 0.3,
  reassurance: 0.3,
};
const OTHER_ACT = 0.45;

function topicsInOrder(
  sure: readonly Frame[],
  unsure: readonly Frame[],
  others: ReadonlyMap<string, number>,
): Heard['topics'] {
  const found = new Map<string, number>();
  for (const { topic, confidence } of [...sure, ...[...unsure].sort((a, b) => b.confidence - a.confidence)]) {
    if (topic !== undefined && !found.has(topic)) found.set(topic, confidence);
  }
  const rest = [...others].sort((a, b) => b[1] - a[1]).filter(([, confidence]) => confidence >= LEAST_SHOWN);
  for (const [topic, confidence] of rest) if (!found.has(topic)) found.set(topic, confidence);
  return [...found].slice(0, MOST_SHOWN).map(([topic, confidence]) => ({ topic, confidence }));
}
const LEAST_SHOWN = 0.05;
const MOST_SHOWN = 8;
