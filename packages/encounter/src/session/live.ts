import { type RandomState, type Tick } from '@openward/kernel';
import type { DialogueState, Matcher } from '@openward/dialogue';
import type { Body, Quantities } from '@openward/physiology';
import type { EncounterEvent, NewEvent } from '../contract/event.ts';
import type { PracticeProfile } from '../contract/catalogue.ts';
import type { EncounterSetup, Session } from '../contract/session.ts';
import type { Lookup } from '../lookup.ts';
import { evolve } from '../record/evolve.ts';
import type { EncounterRecord } from '../record/record.ts';
import { extendTimeline, type GrowingTimeline } from '../record/timeline.ts';
import { plainZero } from './plain-zero.ts';

/** A session as the engine sees it: the contract's, with what moves it. */
export interface LiveSession extends Session {
  readonly setup: EncounterSetup;
  readonly events: EncounterEvent[];
  tick: Tick;
  readonly lookup: Lookup;
  readonly profile: PracticeProfile;
  readonly record: EncounterRecord;
  readonly timeline: GrowingTimeline;
  readonly body: Body;
  readonly matcher: Matcher;
  dialogue: DialogueState;
  readonly random: { readonly words: RandomState; readonly assays: RandomState; readonly procedures: RandomState };
  lastSampleTick: Tick;
}

/** Appends an event at the session's tick and folds it into record and timeline. */
export function emit(session: LiveSession, event: NewEvent): number {
  const position = session.events.length;
  const placed = plainZero({ ...event, position, tick: session.tick } as EncounterEvent);
  session.events.push(placed);
  evolve(session.record, placed);
  extendTimeline(session.timeline, placed);
  return position;
}

/** A timeline whose only sample is the body's truth now, for findings and reports that follow the body's state. */
export function timelineNow(session: LiveSession, now: Quantities): GrowingTimeline {
  return {
    ...session.timeline,
    endTick: session.tick,
    samples: [{ tick: session.tick, position: session.events.length, values: now }],
  };
}
