import { ticks } from '@openward/kernel';
import { refuse } from '../errors.ts';
import { taskOf } from '../record/evolve.ts';
import type { LiveSession } from '../session/live.ts';
import { done, type Handlers } from './handler.ts';

type Reasoning = Pick<
  Handlers,
  'reviseDifferential' | 'document' | 'reportIncident' | 'decideDisposition' | 'wait' | 'finish' | 'answerChallenge'
>;

/** Thinking and typing cost no simulated time; waiting costs what it says. */
export const reasoning: Reasoning = {
  reviseDifferential: {
    seconds: () => 0,
    check: (act, session) => {
      const unknown = act.ranked.find((r) => !session.lookup.diagnosis.has(r.diagnosis));
      return unknown ? refuse('unknownKey', { what: 'diagnosis', key: unknown.diagnosis }) : null;
    },
    complete: () => done,
  },
  document: { seconds: () => 0, complete: () => done },
  reportIncident: { seconds: () => 0, complete: () => done },
  decideDisposition: { seconds: () => 0, complete: () => done },
  wait: { seconds: (act) => act.seconds, complete: () => done },
  answerChallenge: {
    seconds: () => 2,
    check: (act, session) =>
      session.record.onHold?.challenge === act.challenge ? null : refuse('noChallenge', { challenge: act.challenge }),
    complete: (act, session) =>
      act.decision === 'confirm' ? { outcome: 'done', fields: { resumeTick: resumeTick(session) } } : done,
  },
  finish: {
    seconds: () => 0,
    complete: () => ({ outcome: 'done', events: [{ type: 'finished', reason: 'learner' }] }),
  },
};

/** A confirmed order takes its whole time, from when whoever does it is free. */
function resumeTick(session: LiveSession): number {
  const by = session.record.onHold?.act.by ?? 'learner';
  return Math.max(session.tick, session.record.busyUntil.get(by) ?? 0) + ticks(heldSeconds(session));
}

function heldSeconds(session: LiveSession): number {
  const held = session.record.onHold?.act;
  if (!held) return 0;
  const task = taskOf(held);
  const { medication, catalogue } = session.lookup;
  if (task.type === 'giveMedication')
    return medication.get(task.medication)?.doses.find((d) => d.route === task.route)?.seconds ?? 45;
  if (task.type === 'startInfusion')
    return medication.get(task.medication)?.infusions.find((d) => d.route === task.route)?.seconds ?? 120;
  return catalogue.actTimes[task.type] ?? 5;
}
