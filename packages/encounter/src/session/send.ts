import { err, ok, ticks, type CodedError, type Result, type Tick } from '@openward/kernel';
import type { EncounterEvent } from '../contract/event.ts';
import { refuse } from '../errors.ts';
import { decide, parseCommand } from './decide.ts';
import { emit, type LiveSession } from './live.ts';
import { advanceTo, settle } from './step.ts';

/**
 * Does a command: the learner's own act runs to its end, a delegated one runs beside. Returns the events it caused.
 * The same command id again causes nothing. Errors: malformedCommand, encounterFinished and those of the act.
 */
export function sendCommand(session: LiveSession, input: unknown): Result<readonly EncounterEvent[], CodedError> {
  const parsed = parseCommand(input);
  if (!parsed.ok) return parsed;
  const command = parsed.value;
  if (session.record.commands.has(command.id)) return ok([]);
  if (session.record.status !== 'running') return err(refuse('encounterFinished'));
  const decided = decide(command, session);
  if (!decided.ok) return decided;
  const from = session.events.length;
  for (const event of decided.value) emit(session, event);
  advanceTo(session, ownEnd(session, from));
  settle(session);
  return ok(session.events.slice(from));
}

/** When the learner's own hands are free again. */
function ownEnd(session: LiveSession, from: number): Tick {
  const acted = session.events[from];
  if (acted?.type !== 'acted') return session.tick;
  if (acted.command.act.type === 'delegate')
    return acted.tick + ticks(session.lookup.catalogue.actTimes['delegate'] ?? 4);
  if (session.record.onHold?.act.position === from) return acted.tick;
  if (acted.command.act.type === 'answerChallenge') return confirmedEnd(session, acted.endTick);
  return acted.endTick;
}

/** A confirmed order of the learner's own hands is carried out at once. */
function confirmedEnd(session: LiveSession, answeredTick: Tick): Tick {
  advanceTo(session, answeredTick);
  let end = answeredTick;
  for (const act of session.record.pending.values()) if (act.by === 'learner') end = Math.max(end, act.endTick);
  return end;
}

/** Lets time pass to a whole tick, a part of one being cut off. Returns the events that happened by themselves. */
export function advanceSession(session: LiveSession, toTick: Tick): readonly EncounterEvent[] {
  const from = session.events.length;
  advanceTo(session, Math.floor(toTick));
  return session.events.slice(from);
}
