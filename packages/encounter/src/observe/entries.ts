import type { Act } from '../contract/act.ts';
import type { EncounterEvent, InvestigationResult } from '../contract/event.ts';
import type { ObservationEntry } from '../contract/observation.ts';
import { describeAct } from '../describe-act.ts';
import type { LiveSession } from '../session/live.ts';
import { runningName } from '../session/running-name.ts';

/** What of an event the learner may see, or null where it is not for their eyes. */
export function entryOf(session: LiveSession, event: EncounterEvent): ObservationEntry | null {
  const at = { position: event.position, tick: event.tick };
  switch (event.type) {
    case 'acted': {
      const { act } = event.command;
      if (act.type === 'say') return { kind: 'words', ...at, speaker: 'learner', to: act.to, text: act.text };
      return {
        kind: 'act',
        ...at,
        endTick: event.endTick,
        by: event.by,
        text: actText(session, event.command.act),
        actType: act.type,
      };
    }
    case 'completed':
      return completedEntry(session, event);
    case 'spoke':
      return {
        kind: 'words',
        ...at,
        speaker: event.speaker,
        to: event.to,
        text: event.text,
        ...(event.emotion === undefined ? {} : { emotion: event.emotion }),
      };
    case 'chartShown':
      return { kind: 'chart', ...at, section: event.section, text: event.text };
    case 'found':
      return { kind: 'finding', ...at, manoeuvre: event.manoeuvre, text: event.percept };
    case 'resulted':
      return {
        kind: 'result',
        ...at,
        order: event.order,
        investigation: event.investigation,
        values: event.result.values.map((v) => ({ ...v })),
        ...(event.result.report === undefined ? {} : { report: event.result.report }),
        ...(event.result.images === undefined ? {} : { images: [...event.result.images] }),
        ...(event.result.ecg === undefined ? {} : { ecg: ecgSeen(event.result.ecg) }),
      };
    case 'challenged':
      return {
        kind: 'challenge',
        ...at,
        by: event.by,
        text: event.text,
        open: session.record.onHold?.challenge === event.position,
      };
    case 'happened':
      return event.text === undefined ? null : { kind: 'event', ...at, text: event.text };
    case 'cued':
      return { kind: 'cue', ...at, text: event.text, reason: event.reason };
    case 'arrived':
      return { kind: 'event', ...at, text: `${session.lookup.person.get(event.who)?.name ?? event.who} has arrived.` };
    case 'runningEnded':
      return { kind: 'event', ...at, text: `${runningName(session, event.running)} has run through.` };
    case 'orderCancelled':
      return { kind: 'event', ...at, text: 'The order was cancelled.' };
    case 'finished':
      return { kind: 'event', ...at, text: FINISHED[event.reason] };
    case 'started':
    case 'understood':
    case 'felt':
    case 'sampleTaken':
    case 'alarmed':
    case 'alarmCleared':
    case 'sampled':
    case 'crossed':
    case 'rhythmChanged':
    case 'called':
    case 'died':
      return null;
  }
}

const FINISHED = {
  learner: 'The encounter has ended.',
  death: 'The patient has died. The encounter has ended.',
  timeLimit: 'Time is up. The encounter has ended.',
} as const;

function actText(session: LiveSession, act: Act): string {
  if (act.type === 'delegate')
    return describeAct({ ...act, task: named(session, act.task) }, session.lookup, session.profile);
  return describeAct(named(session, act), session.lookup, session.profile);
}

/** An act on something that runs, with its name in place of its id. */
function named<T extends Act>(session: LiveSession, act: T): T {
  return 'running' in act ? { ...act, running: runningName(session, act.running) } : act;
}

function completedEntry(
  session: LiveSession,
  event: Extract<EncounterEvent, { type: 'completed' }>,
): ObservationEntry | null {
  const acted = session.events[event.of];
  if (acted?.type !== 'acted') return null;
  const { act } = acted.command;
  const at = { position: event.position, tick: event.tick, of: event.of };
  if (event.outcome === 'failed' || event.note !== undefined) {
    return { kind: 'outcome', ...at, outcome: event.outcome, text: event.note ?? 'It did not work.' };
  }
  if (event.outcome === 'interrupted') {
    const text = `Not done: ${actText(session, act.type === 'delegate' ? act.task : act)}.`;
    return { kind: 'outcome', ...at, outcome: event.outcome, text };
  }
  if (act.type === 'delegate')
    return {
      kind: 'outcome',
      ...at,
      outcome: event.outcome,
      text: act.closedLoop ? `Done: ${actText(session, act.task)}.` : 'Done.',
    };
  return null;
}

type Ecg = NonNullable<Extract<ObservationEntry, { kind: 'result' }>['ecg']>;

/** An ECG as shown: lead II for ten seconds, the leads that were kept, and what the machine measured. */
function ecgSeen({ hz, leadII, leads, measured }: NonNullable<InvestigationResult['ecg']>): Ecg {
  return {
    ...{ hz, leadII: [...leadII] },
    ...(leads ? { leads: Object.fromEntries(Object.entries(leads).map(([key, mv]) => [key, [...mv]])) } : {}),
    ...(measured ? { measured: { ...measured, ...(measured.stMm ? { stMm: { ...measured.stMm } } : {}) } } : {}),
  };
}
