import { ticks, type Tick } from '@openward/kernel';
import { advanceBody, quantities, rhythm } from '@openward/physiology';
import { HANDLERS } from '../acts/index.ts';
import { endRunning } from '../acts/fluids.ts';
import type { Handler } from '../acts/handler.ts';
import type { PlainAct } from '../contract/act.ts';
import { shownNow } from '../observe/monitor.ts';
import { taskOf } from '../record/evolve.ts';
import type { PendingAct } from '../record/record.ts';
import { updateAlarms } from './alarms.ts';
import { updateHappenings } from './happenings.ts';
import { emit, type LiveSession } from './live.ts';
import { resultNow } from './sampling.ts';
import { sampleValues, THRESHOLDS } from './vitals.ts';

/** The record samples the truth at every multiple of this, whatever the chunks it is advanced in. */
const SAMPLE_TICKS = ticks(5);

/** Moves the session on to a tick: the body runs, what is due happens in order of tick and position. */
export function advanceTo(session: LiveSession, toTick: Tick): void {
  settle(session);
  while (session.tick < toTick && session.record.status === 'running') {
    const sample = (Math.floor(session.tick / SAMPLE_TICKS) + 1) * SAMPLE_TICKS;
    const next = Math.min(toTick, sample, nextDue(session));
    advanceBody(session.body, next - session.tick);
    session.tick = next;
    session.timeline.endTick = next;
    settle(session);
  }
}

/** Lets everything happen that is due by now, and takes the sample if now is its moment. */
export function settle(session: LiveSession): void {
  while (session.record.status === 'running' && dueNow(session));
  if (
    session.record.status === 'running' &&
    session.tick % SAMPLE_TICKS === 0 &&
    session.lastSampleTick < session.tick
  ) {
    session.lastSampleTick = session.tick;
    takeSample(session);
  }
}

function nextDue(session: LiveSession): Tick {
  const { record } = session;
  let next = Infinity;
  for (const act of record.pending.values()) next = Math.min(next, act.endTick);
  for (const order of record.orders.values()) {
    if (order.status === 'ordered' && order.sampleTick !== null) next = Math.min(next, order.sampleTick);
    if (order.status === 'sampled' && order.dueTick !== null) next = Math.min(next, order.dueTick);
  }
  for (const tick of record.expected.values()) next = Math.min(next, tick);
  for (const running of record.running.values()) if (running.endsTick !== null) next = Math.min(next, running.endsTick);
  return Math.max(session.tick + 1, next);
}

/** Does the first thing that is due; false when nothing is. */
function dueNow(session: LiveSession): boolean {
  const { record, tick } = session;
  const act = firstPending(session);
  if (act) {
    completeAct(session, act);
    return true;
  }
  for (const order of record.orders.values()) {
    if (order.status === 'ordered' && order.sampleTick !== null && order.sampleTick <= tick) {
      const turnaround = session.lookup.investigation.get(order.investigation)?.turnaroundSeconds;
      const dueTick = tick + ticks((order.urgent ? turnaround?.urgent : turnaround?.routine) ?? 0);
      emit(session, {
        type: 'sampleTaken',
        order: order.order,
        investigation: order.investigation,
        result: resultNow(session, order.investigation),
        dueTick,
      });
      return true;
    }
    if (order.status === 'sampled' && order.dueTick !== null && order.dueTick <= tick) {
      emit(session, {
        type: 'resulted',
        order: order.order,
        investigation: order.investigation,
        result: sampledResult(session, order.order),
      });
      return true;
    }
  }
  for (const [who, arrives] of record.expected) {
    if (arrives <= tick) {
      emit(session, { type: 'arrived', who });
      return true;
    }
  }
  for (const running of record.running.values()) {
    if (running.endsTick !== null && running.endsTick <= tick) {
      endRunning(session, running);
      emit(session, { type: 'runningEnded', running: running.running });
      return true;
    }
  }
  return false;
}

function firstPending(session: LiveSession): PendingAct | null {
  let first: PendingAct | null = null;
  for (const act of session.record.pending.values()) {
    if (act.endTick > session.tick) continue;
    if (
      first === null ||
      act.endTick < first.endTick ||
      (act.endTick === first.endTick && act.position < first.position)
    )
      first = act;
  }
  return first;
}

function completeAct(session: LiveSession, pending: PendingAct): void {
  const act = taskOf(pending);
  const handler = HANDLERS[act.type] as Handler<PlainAct['type']>;
  const stillPossible = handler.check?.(act as never, session, pending.by) ?? null;
  const held = session.record.onHold;
  const outcome = stillPossible
    ? { outcome: 'failed' as const, note: stillPossible.message }
    : handler.complete(act as never, session, pending);
  emit(session, {
    type: 'completed',
    of: pending.position,
    outcome: outcome.outcome,
    ...(outcome.note === undefined ? {} : { note: outcome.note }),
    ...(outcome.fields === undefined ? {} : { fields: outcome.fields }),
  });
  for (const event of outcome.events ?? []) emit(session, event);
  if (act.type === 'answerChallenge' && act.decision === 'withdraw' && held)
    emit(session, { type: 'completed', of: held.act.position, outcome: 'interrupted' });
}

function sampledResult(session: LiveSession, order: number) {
  for (let i = session.events.length - 1; i >= 0; i--) {
    const event = session.events[i];
    if (event?.type === 'sampleTaken' && event.order === order) return event.result;
  }
  return { values: [] };
}

function takeSample(session: LiveSession): void {
  const now = quantities(session.body);
  emit(session, { type: 'sampled', values: sampleValues(now), shown: shownNow(session) });
  const beat = rhythm(session.body);
  if (beat !== session.record.rhythm) emit(session, { type: 'rhythmChanged', rhythm: beat });
  for (const { vital, threshold, hysteresis } of THRESHOLDS) {
    const below = session.record.crossed.has(`${vital} ${threshold} below`);
    if (!below && now[vital] < threshold - hysteresis)
      emit(session, { type: 'crossed', vital, direction: 'below', threshold });
    else if (below && now[vital] > threshold + hysteresis)
      emit(session, { type: 'crossed', vital, direction: 'above', threshold });
  }
  updateAlarms(session);
  updateHappenings(session);
  if (now.alive < 0.5) {
    emit(session, { type: 'died' });
    emit(session, { type: 'finished', reason: 'death' });
  } else if (session.tick >= ticks(session.setup.case.case.timeLimitMinutes * 60)) {
    emit(session, { type: 'finished', reason: 'timeLimit' });
  }
}
