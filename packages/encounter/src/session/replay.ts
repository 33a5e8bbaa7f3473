import { err, ok, type CodedError, type Result, type Tick } from '@openward/kernel';
import type { EncounterEvent } from '../contract/event.ts';
import type { EncounterSetup } from '../contract/session.ts';
import { refuse } from '../errors.ts';
import type { LiveSession } from './live.ts';
import { openSession } from './open.ts';
import { sameEvent, wrongInLog } from './read-log.ts';
import { sendCommand } from './send.ts';
import { advanceTo } from './step.ts';

/**
 * Rebuilds a session by doing its accepted commands again at their ticks, and compares every event with the log. With
 * `untilTick` it stops there, for a rewind: an act of the learner's own hands that was under way then is left out.
 * Errors: badLog, replayDiffers (with the position of the first difference), and those of opening.
 */
export function replaySession(
  setup: EncounterSetup,
  log: readonly EncounterEvent[],
  untilTick?: Tick,
): Result<LiveSession, CodedError> {
  const wrong = wrongInLog(log);
  if (wrong !== null) return err(refuse('badLog', { what: wrong }));
  const opened = openSession(setup);
  if (!opened.ok) return opened;
  const session = opened.value;
  const kept = untilTick === undefined ? log : log.slice(0, cutAt(log, untilTick));
  for (const event of kept) {
    if (event.type !== 'acted') continue;
    if (event.tick < session.tick) return err(refuse('replayDiffers', { position: event.position }));
    advanceTo(session, event.tick);
    const sent = sendCommand(session, event.command);
    if (!sent.ok) return err(refuse('replayDiffers', { position: event.position }));
  }
  advanceTo(session, untilTick ?? kept[kept.length - 1]?.tick ?? 0);
  return compare(session, kept);
}

type Acted = Extract<EncounterEvent, { type: 'acted' }>;

/** The position from which the log lies after a tick, or rests on an act of the learner's own hands that ended after it. */
function cutAt(log: readonly EncounterEvent[], untilTick: Tick): number {
  const at = log.findIndex(
    (event) => event.tick > untilTick || (event.type === 'acted' && ownEnd(log, event) > untilTick),
  );
  return at < 0 ? log.length : at;
}

/** When the learner's hands were free again after an act, as the log tells it. */
function ownEnd(log: readonly EncounterEvent[], acted: Acted): Tick {
  const { act } = acted.command;
  if (act.type === 'delegate') return acted.tick;
  const challenged = log.find((e) => e.type === 'challenged' && e.of === acted.position);
  if (challenged) return acted.tick;
  if (act.type !== 'answerChallenge') return acted.endTick;
  const question = log[act.challenge];
  const held = question?.type === 'challenged' ? log[question.of] : undefined;
  if (held?.type !== 'acted' || held.command.act.type === 'delegate') return acted.endTick;
  const done = log.find((e) => e.type === 'completed' && e.of === held.position);
  // Confirmed and never completed: the encounter ended while the hands were on it.
  return done?.tick ?? (act.decision === 'confirm' ? Infinity : acted.endTick);
}

function compare(session: LiveSession, log: readonly EncounterEvent[]): Result<LiveSession, CodedError> {
  const differs = log.findIndex((event, i) => !sameEvent(session.events[i], event));
  return differs < 0 ? ok(session) : err(refuse('replayDiffers', { position: differs }));
}
