import type { DialogueState, Heard, Matcher } from '../contract.ts';
import type { Speaker } from '../dialogue-data.ts';
import { feelingNamed } from './coder.ts';
import { isEmpathic } from './moves.ts';
import type { CueLevel, CueResponse, TurnCode } from './turn-code.ts';

type Cue = NonNullable<Speaker['cues']>[number];

/** Inverse document frequency of a cue's word from which a word in common means that the cue is spoken of. */
const TELLING = 2.6;

const LEVELS: Readonly<Record<CueResponse, CueLevel>> = {
  NRIg: 'ignored',
  NRIa: 'ignored',
  ERSw: 'ignored',
  ERPp: 'ignored',
  ERAb: 'ignored',
  NPBc: 'acknowledged',
  NPIm: 'acknowledged',
  EPCAc: 'acknowledged',
  EPAAc: 'acknowledged',
  EPAEm: 'acknowledged',
  EPCEx: 'explored',
  EPAEx: 'explored',
};

/** A turn with its words: all of them, and those of what it asks. */
export interface Said {
  readonly code: TurnCode;
  readonly heard: Heard;
  readonly tokens: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** How the turn responds to the cues of the one spoken to that wait for a response, the last one given first. */
export function responseTo(matcher: Matcher, state: DialogueState, to: string, said: Said): TurnCode['cues'] {
  const { heard } = said;
  if (heard.decision !== 'answer') return [];
  const speaker = matcher.data.speakers.find(({ id }) => id === to);
  const waiting = (state.waiting ?? []).filter((one) => one.speaker === to);
  return waiting.flatMap((one, at) => {
    const cue = speaker?.cues?.find(({ id }) => id === one.cue);
    if (cue === undefined) return [];
    const spoken = speaksOf(matcher, cue, said, said.tokens);
    const latest = at === waiting.length - 1 && !one.passed;
    if (!latest && !spoken) return [];
    const response = responseOf(said, spoken, matcher, cue);
    const level = LEVELS[response];
    if (!latest && level === 'ignored') return [];
    return [{ cue: cue.id, response, level, ...(one.passed ? { later: true as const } : {}) }];
  });
}

/** The cue itself is spoken of: its feeling is named, one of its own words is taken up, or what it is about is asked. */
function speaksOf(matcher: Matcher, cue: Cue, { heard }: Said, tokens: ReadonlySet<string>): boolean {
  const { reader, coder, leaning } = matcher;
  const feeling = feelingNamed(reader, coder, cue.feeling);
  if (feeling !== undefined && [...tokens].some((token) => coder?.feelingOf.get(token) === feeling)) return true;
  if (heard.acts.some(({ topic }) => topic !== undefined && cue.topics?.includes(topic) === true)) return true;
  return reader
    .tokens(reader.plain(cue.words))
    .some((token) => tokens.has(token) && !leaning.has(token) && weightOf(matcher, token) >= TELLING);
}

/** A word no phrasing holds tells most. */
const weightOf = ({ index }: Matcher, token: string): number => index.weights.get(token) ?? TELLING + 1;

function responseOf(said: Said, spoken: boolean, matcher: Matcher, cue: Cue): CueResponse {
  const { code, heard } = said;
  const has = (move: TurnCode['moves'][number]) => code.moves.includes(move);
  const kinds = new Set(heard.acts.map(({ kind }) => kind));
  const feeling = feelingNamed(matcher.reader, matcher.coder, cue.feeling);
  const felt = feeling !== undefined && code.feelings.includes(feeling);
  const fresh = code.repeats !== true || spoken;
  if (has('explore') && fresh) return spoken && !felt ? 'EPCEx' : 'EPAEx';
  if (spoken && speaksOf(matcher, cue, said, said.asked)) return felt ? 'EPAEx' : 'EPCEx';
  if (has('dismiss') || has('blame')) return 'ERAb';
  if (has('postpone')) return 'ERPp';
  if (has('nameFeeling') && fresh && spoken) return 'EPAAc';
  if (fresh && (code.moves.some(isEmpathic) || kinds.has('empathy') || kinds.has('apology')))
    return spoken ? 'EPAEm' : 'NPIm';
  if (spoken) return felt ? 'EPAAc' : 'EPCAc';
  if (has('facilitate') || heard.acts.every(({ kind }) => kind === 'acknowledgement')) return 'NPBc';
  if (heard.acts.some(({ topic }) => topic !== undefined)) return 'ERSw';
  return kinds.has('explanation') || kinds.has('instruction') || kinds.has('reassurance') ? 'NRIa' : 'NRIg';
}
