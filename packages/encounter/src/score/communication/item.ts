import type { GivenCue, Turn } from './turns.ts';

/** What a communication item is judged on. */
export interface Talk {
  readonly turns: readonly Turn[];
  readonly cues: readonly GivenCue[];
  /** The patient could talk at the end: alive and not silent through the whole encounter. */
  readonly ended: boolean;
}

export interface Judged {
  readonly status: 'met' | 'partly' | 'missed' | 'notAssessable';
  readonly explanation: string;
  /** Positions of the turns it rests on. */
  readonly evidence: readonly number[];
}

export interface CommunicationItem {
  readonly item: string;
  readonly title: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly judge: (talk: Talk) => Judged;
}

const MOST_SHOWN = 6;

export const positions = (turns: readonly { readonly position: number }[]): readonly number[] =>
  turns.slice(0, MOST_SHOWN).map(({ position }) => position);

export const notAssessable = (explanation: string): Judged => ({ status: 'notAssessable', explanation, evidence: [] });

export function judged(
  status: Judged['status'],
  explanation: string,
  turns: readonly { readonly position: number }[],
): Judged {
  return { status, explanation, evidence: positions(turns) };
}

/** "1 turn", "3 turns". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const does = (turn: Turn, ...moves: readonly string[]): boolean =>
  turn.code.moves.some((move) => moves.includes(move));
export const isKind = (turn: Turn, ...kinds: readonly string[]): boolean =>
  turn.kinds.some((kind) => kinds.includes(kind));
