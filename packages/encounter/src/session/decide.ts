import { err, ok, ticks, type CodedError, type Result } from '@openward/kernel';
import { HANDLERS } from '../acts/index.ts';
import type { Handler } from '../acts/handler.ts';
import { commandSchema, type Command, type PlainAct } from '../contract/act.ts';
import type { NewEvent } from '../contract/event.ts';
import { describeAct } from '../describe-act.ts';
import { refuse } from '../errors.ts';
import type { LiveSession } from './live.ts';

/** Reads a command from outside. */
export function parseCommand(input: unknown): Result<Command, CodedError> {
  const parsed = commandSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return err(
    refuse('malformedCommand', {
      where: issue?.path.join('.') || 'the command',
      what: issue?.message ?? 'not a command',
    }),
  );
}

/** What a person's command makes of the encounter now: events, or a refusal that changes nothing. */
export function decide(command: Command, session: LiveSession): Result<readonly NewEvent[], CodedError> {
  const { act } = command;
  // Whoever is not the learner may end the sitting; acts of other people are delegated ones.
  if (command.actor !== 'learner' && act.type !== 'finish') return err(refuse('cannotDo', { who: command.actor }));
  if (act.type === 'delegate') return decideDelegated(command, act, session);
  return decideTask(command, act, command.actor, session.tick, session);
}

type Delegate = Extract<Command['act'], { type: 'delegate' }>;

function decideDelegated(
  command: Command,
  act: Delegate,
  session: LiveSession,
): Result<readonly NewEvent[], CodedError> {
  const person = session.lookup.person.get(act.to);
  if (!person) return err(refuse('unknownKey', { what: 'person', key: act.to }));
  if (!session.record.present.has(act.to)) return err(refuse('notPresent', { who: person.name }));
  if (!person.canDo.includes(act.task.type)) return err(refuse('cannotDo', { who: person.name }));
  const heard = session.tick + ticks(session.lookup.catalogue.actTimes['delegate'] ?? 4);
  const from = Math.max(heard, session.record.busyUntil.get(act.to) ?? 0);
  const decided = decideTask(command, act.task, act.to, from, session);
  if (!decided.ok || !act.closedLoop || decided.value.some((e) => e.type === 'challenged')) return decided;
  const back = `${describeAct(act.task, session.lookup, session.profile)}. I'll tell you when it's done.`;
  return ok([...decided.value, { type: 'spoke', speaker: act.to, to: 'learner', text: back, facts: [] }]);
}

function decideTask(
  command: Command,
  task: PlainAct,
  by: string,
  fromTick: number,
  session: LiveSession,
): Result<readonly NewEvent[], CodedError> {
  const handler = HANDLERS[task.type] as Handler<PlainAct['type']>;
  const refusal = handler.check?.(task as never, session, by) ?? null;
  if (refusal) return err(refusal);
  const seconds = handler.seconds?.(task as never, session, by) ?? session.lookup.catalogue.actTimes[task.type] ?? 5;
  const acted: NewEvent = { type: 'acted', command, by, endTick: fromTick + ticks(seconds) };
  const challenge = handler.challenge?.(task as never, session) ?? null;
  if (!challenge) return ok([acted]);
  const questioner = by === 'learner' ? (session.record.present.has('nurse') ? 'nurse' : 'pharmacist') : by;
  const of = session.events.length;
  const held = session.record.onHold?.act.position;
  return ok([
    acted,
    // One question waits at a time: an earlier order that was left unanswered is not carried out.
    ...(held === undefined ? [] : [{ type: 'completed', of: held, outcome: 'interrupted' } as const]),
    { type: 'challenged', of, by: questioner, reason: challenge.reason, text: challenge.text },
  ]);
}
