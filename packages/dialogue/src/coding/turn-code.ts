import type { Feeling } from '../feelings/mood.ts';
import type { Move } from './moves.ts';

/**
 * Responses to a cue after the Verona coding definitions (VR-CoDES-P, Del Piccolo et al. 2011): explicit or not
 * (E, N), reducing or providing space (R, P), and how.
 */
export type CueResponse =
  | 'NRIg' // ignores it
  | 'NRIa' // gives information or advice instead
  | 'ERSw' // switches to something else
  | 'ERPp' // puts it off
  | 'ERAb' // blocks it
  | 'NPBc' // back-channel
  | 'NPIm' // implicit empathy
  | 'EPCAc' // acknowledges its content
  | 'EPCEx' // explores its content
  | 'EPAAc' // acknowledges the feeling
  | 'EPAEx' // explores the feeling
  | 'EPAEm'; // empathy
export type CueLevel = 'ignored' | 'acknowledged' | 'explored';

/** How one turn was put, for the record: what a score of communication reads, and no words but those of the trade. */
export interface TurnCode {
  /** Words said. */
  readonly words: number;
  /** Questions that leave the answer open, and others. */
  readonly open: number;
  readonly closed: number;
  readonly moves: readonly Move[];
  /** Feelings that were named. */
  readonly feelings: readonly Feeling[];
  /** Words of the trade left unexplained, and those explained in the turn. */
  readonly jargon: readonly string[];
  readonly explained: readonly string[];
  /** The empathic words were said before in the same manner. */
  readonly repeats?: true;
  /** Cues it responds to; `later` where they were passed over before. */
  readonly cues: readonly {
    readonly cue: string;
    readonly response: CueResponse;
    readonly level: CueLevel;
    readonly later?: true;
  }[];
}

export const NO_CODE: TurnCode = {
  words: 0,
  open: 0,
  closed: 0,
  moves: [],
  feelings: [],
  jargon: [],
  explained: [],
  cues: [],
};
