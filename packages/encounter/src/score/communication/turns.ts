import { NO_CODE, type TurnCode } from '@openward/dialogue';
import type { EncounterEvent } from '../../contract/event.ts';

/** One thing the learner said, with what was answered. */
export interface Turn {
  /** Of the event that says how it was understood. */
  readonly position: number;
  readonly tick: number;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly code: TurnCode;
  readonly understood: boolean;
  /** Feelings of the one spoken to as they were when spoken to, where any were there. */
  readonly feelings: Readonly<Record<string, number>>;
}

/** A cue of feeling as it was given, with the best response it had. */
export interface GivenCue {
  readonly cue: string;
  readonly position: number;
  readonly tick: number;
  readonly speaker: string;
  readonly feeling: string | null;
  readonly response: string | null;
  readonly level: 'ignored' | 'acknowledged' | 'explored' | 'unanswered';
  readonly later: boolean;
  readonly responsePosition: number | null;
}

/** What was said to people who are not of the staff: the patient and those who belong to them. */
export function turnsOf(events: readonly EncounterEvent[], lay: ReadonlySet<string>): readonly Turn[] {
  const turns: Turn[] = [];
  for (const event of events) {
    const last = turns.at(-1);
    if (event.type === 'felt' && last?.to === event.who) turns[turns.length - 1] = { ...last, feelings: event.before };
    if (event.type !== 'understood' || !lay.has(event.to)) continue;
    turns.push({
      position: event.position,
      tick: event.tick,
      to: event.to,
      kinds: event.acts.map(({ kind }) => kind),
      topics: event.acts.flatMap(({ topic }) => topic ?? []),
      code: event.code ?? NO_CODE,
      understood: event.acts.length === 0 || event.acts.some(({ kind }) => kind !== 'notUnderstood'),
      feelings: {},
    });
  }
  return turns;
}

const RANK = { unanswered: 0, ignored: 1, acknowledged: 2, explored: 3 };

/** Every cue that was given, with the best response to it. */
export function cuesOf(events: readonly EncounterEvent[]): readonly GivenCue[] {
  const cues = new Map<string, GivenCue>();
  for (const event of events) {
    if (event.type === 'spoke' && event.cue !== undefined)
      cues.set(event.cue, {
        cue: event.cue,
        position: event.position,
        tick: event.tick,
        speaker: event.speaker,
        feeling: event.cueFeeling ?? null,
        response: null,
        level: 'unanswered',
        later: false,
        responsePosition: null,
      });
    if (event.type !== 'understood') continue;
    for (const { cue, response, level, later } of event.code?.cues ?? []) {
      const given = cues.get(cue);
      if (given === undefined || RANK[level] <= RANK[given.level]) continue;
      cues.set(cue, { ...given, response, level, later: later === true, responsePosition: event.position });
    }
  }
  return [...cues.values()];
}
