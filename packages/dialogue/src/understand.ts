import type { ActKind } from './act-kinds.ts';
import type { DialogueState, Matcher, Understanding } from './contract.ts';
import { ellipsis } from './ellipsis.ts';
import { ACT_PATTERNS, BACKCHANNEL, EXPLANATION, INSTRUCTION } from './english/patterns.ts';
import { ACT_MARK } from './prepare.ts';
import { queryTokens, searchIndex, type Hit, type SearchIndex } from './search-index.ts';
import { clausesOf, type Clause } from './split.ts';

type UnderstoodAct = Understanding['acts'][number];

/** Score from which a question is taken to be about a topic; a statement needs more. Set on the project's own sentences. */
const QUESTION_AT = 0.58;
const MEMBER_AT = 0.62;
const STATEMENT_AT = 0.66;
const ACT_AT = 0.6;
/** Share of known words below which a statement was not understood. */
const KNOWN_AT = 0.6;

/** Acts that are questions in form, with no other question inside. */
const WHOLE_ACTS: ReadonlySet<string> = new Set(['checkUnderstanding', 'safetyNet', 'summary', 'escalation']);

/** What the words were taken to be: every clause gives its acts; repeated ones count once. */
export function understand(matcher: Matcher, state: DialogueState, text: string): Understanding {
  const acts = new Map<string, UnderstoodAct>();
  let last = state.lastTopics;
  for (const clause of clausesOf(text)) {
    const heard = ofPatient(matcher, clause);
    for (const act of actsOf(matcher, last, heard)) {
      const key = `${act.kind}/${act.topic ?? ''}`;
      const before = acts.get(key);
      if (before === undefined || before.confidence < act.confidence) acts.set(key, act);
      if (act.topic !== undefined) last = [act.topic, ...last];
    }
  }
  const all = [...acts.values()];
  const understood = all.filter(({ kind }) => kind !== 'notUnderstood');
  const heard = understood.length > 0 ? understood : all;
  return { acts: all, confidence: heard.reduce((most, act) => Math.max(most, act.confidence), 0) };
}

/** Where a son or daughter speaks, "your mother" or "your father" is the patient. */
function ofPatient(matcher: Matcher, clause: Clause): Clause {
  const child = matcher.data.speakers.some(({ relation }) => /\b(daughter|son)\b/i.test(relation));
  if (!child || /\bmother and father\b|\bfather and mother\b|\bfamily\b|\bparents\b/.test(clause.words)) return clause;
  const turn = (words: string) => words.replace(/\byour (mother|mum|mom|father|dad)\b/g, 'you');
  return { ...clause, words: turn(clause.words), members: clause.members.map(turn) };
}

function actsOf(matcher: Matcher, last: readonly string[], clause: Clause): readonly UnderstoodAct[] {
  const tokens = queryTokens(matcher.index, clause.words);
  if (tokens.length === 0 || BACKCHANNEL.test(clause.words)) return [];
  const shaped = ACT_PATTERNS.find(({ shape }) => shape.test(clause.words));
  const hits = searchIndex(matcher.index, tokens, 6);
  const topic = hits.find(({ target }) => !target.startsWith(ACT_MARK));
  const act = hits.find(({ target }) => target.startsWith(ACT_MARK));
  if (shaped !== undefined) {
    const found: UnderstoodAct[] = [{ kind: shaped.kind, confidence: shaped.confidence }];
    const asksToo = clause.asked && !WHOLE_ACTS.has(shaped.kind);
    if (asksToo && topic !== undefined && topic.score >= STATEMENT_AT) found.push(question(matcher, topic));
    return found;
  }
  const members = membersAsked(matcher, clause);
  if (members.length > 1) return members;
  const needed = clause.asked ? QUESTION_AT : STATEMENT_AT;
  const short = ellipsis(matcher.index.targets, last, tokens, topic, needed);
  if (clause.asked && short !== undefined) return [question(matcher, short)];
  if (topic !== undefined && topic.score >= needed && topic.score >= (act?.score ?? 0))
    return [question(matcher, topic)];
  if (act !== undefined && act.score >= ACT_AT) {
    return [{ kind: act.target.slice(ACT_MARK.length) as ActKind, confidence: calibrated(act.score) }];
  }
  if (INSTRUCTION.test(clause.words)) return [{ kind: 'instruction', confidence: 0.75 }];
  if (!clause.asked && known(matcher.index, tokens) >= KNOWN_AT) {
    return [{ kind: EXPLANATION.test(clause.words) ? 'explanation' : 'statement', confidence: 0.7 }];
  }
  return [{ kind: 'notUnderstood', confidence: calibrated(topic?.score ?? 0) }];
}

/** The topics of a list, when at least two of its members are clear by themselves and differ. */
function membersAsked(matcher: Matcher, clause: Clause): readonly UnderstoodAct[] {
  const found = new Map<string, UnderstoodAct>();
  for (const member of clause.asked ? clause.members : []) {
    const tokens = queryTokens(matcher.index, member);
    const hit = searchIndex(matcher.index, tokens, 4).find(({ target }) => !target.startsWith(ACT_MARK));
    if (hit !== undefined && hit.score >= MEMBER_AT) found.set(hit.target, question(matcher, hit));
  }
  return [...found.values()];
}

function question(matcher: Matcher, hit: Hit): UnderstoodAct {
  const kind = matcher.inventory.topics.find(({ topic }) => topic === hit.target)?.kind ?? 'question';
  return { kind, topic: hit.target, confidence: calibrated(hit.score) };
}

/** Share of tokens that any phrasing knows. */
function known(index: SearchIndex, tokens: readonly string[]): number {
  if (tokens.length === 0) return 0;
  return tokens.filter((token) => index.weights.has(token)).length / tokens.length;
}

/**
 * Score to confidence, straight between the points. They lie between two measures on the inventory of 2026: each
 * phrasing looked up among the others (too strict, since phrasings were chosen to differ) and sentences kept out of it.
 */
function calibrated(score: number): number {
  const points = [
    [0, 0],
    [0.3, 0.1],
    [0.58, 0.55],
    [0.7, 0.7],
    [0.85, 0.85],
    [1, 0.99],
  ] as const;
  for (let at = 1; at < points.length; at++) {
    const [x1, y1] = points[at] ?? [1, 0.99];
    const [x0, y0] = points[at - 1] ?? [0, 0];
    if (score <= x1) return Math.round((y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)) * 1000) / 1000;
  }
  return 0.99;
}
