import { expect } from 'vitest';
import type { EncounterEvent } from '../contract/event.ts';
import type { Session } from '../contract/session.ts';
import { open, send } from '../engine.ts';
import { command, sampleSetup } from './sample-case.ts';

/** A sample encounter, opened. */
export function begin(change: Parameters<typeof sampleSetup>[0] = {}): Session {
  const opened = open(sampleSetup(change));
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

let made = 0;
export const fresh = (): string => `command-${++made}`;

/** Does an act of the learner's; throws where it is refused. */
export function act(session: Session, what: unknown, id = fresh()): readonly EncounterEvent[] {
  const sent = send(session, command(what, id));
  if (!sent.ok) throw new Error(`${sent.error.code}: ${sent.error.message}`);
  return sent.value;
}

/** The code an act is refused with, `accepted` where it is not; a refusal records nothing. */
export function refusal(session: Session, what: unknown): string {
  const before = session.events.length;
  const sent = send(session, command(what, fresh()));
  expect(session.events.length).toBe(before);
  return sent.ok ? 'accepted' : sent.error.code;
}

export const types = (events: readonly EncounterEvent[]): string[] => events.map((e) => e.type);
export const completed = (events: readonly EncounterEvent[]) => events.filter((e) => e.type === 'completed');
