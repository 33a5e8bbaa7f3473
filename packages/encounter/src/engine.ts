/**
 * The engine's door: physiology, dialogue and encounter, bundled once and named by its hash. The Web Worker and the
 * server's worker threads load the same bytes.
 */
import type { CodedError, Result, Tick } from '@openward/kernel';
import type { MechanismKey } from '@openward/physiology';
import { config } from 'zod/mini';
import type { EncounterEvent } from './contract/event.ts';
import type { Observation } from './contract/observation.ts';
import type { EncounterSetup, Session } from './contract/session.ts';
import { observe as observeLive } from './observe/observe.ts';
import type { LiveSession } from './session/live.ts';
import { openSession } from './session/open.ts';
import { replaySession } from './session/replay.ts';
import { advanceSession, sendCommand } from './session/send.ts';

config({ jitless: true });

/**
 * Opens an encounter with its first events. `cut` takes mechanisms out of the body, to show what each of them is for.
 * Errors: unknownProfile, unknownVariant, badPhysiology.
 */
export function open(setup: EncounterSetup, cut: readonly MechanismKey[] = []): Result<Session, CodedError> {
  return openSession(setup, cut);
}

/** Does a command, unchecked input included; see `sendCommand`. */
export function send(session: Session, command: unknown): Result<readonly EncounterEvent[], CodedError> {
  return sendCommand(session as LiveSession, command);
}

/** Lets time pass until a tick; returns what happened by itself. */
export function advance(session: Session, toTick: Tick): readonly EncounterEvent[] {
  return advanceSession(session as LiveSession, toTick);
}

/** What may be shown now, with entries from a position on. Waves drain. */
export function observe(session: Session, sincePosition: number): Observation {
  return observeLive(session as LiveSession, sincePosition);
}

/** Rebuilds a session from its log and compares. Errors: badLog, replayDiffers. */
export function replay(
  setup: EncounterSetup,
  events: readonly EncounterEvent[],
  untilTick?: Tick,
): Result<Session, CodedError> {
  return replaySession(setup, events, untilTick);
}

export { packBody } from './session/open.ts';
