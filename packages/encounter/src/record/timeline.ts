import type { Scalar, Timeline, TimelineEntry, TimelineSample } from '@openward/rules';
import type { Act } from '../contract/act.ts';
import type { EncounterEvent } from '../contract/event.ts';

type Fields = Record<string, Scalar | readonly Scalar[]>;

/** A timeline that grows with the record; conditions are evaluated over it during play and in scoring alike. */
export interface GrowingTimeline extends Timeline {
  readonly entries: TimelineEntry[];
  readonly samples: TimelineSample[];
  endTick: number;
  readonly acts: Map<number, { act: Act; by: string; role: string; tick: number }>;
}

export function emptyTimeline(profile: Timeline['profile']): GrowingTimeline {
  return { entries: [], samples: [], endTick: 0, profile, acts: new Map() };
}

export function timelineOf(events: readonly EncounterEvent[], profile: Timeline['profile']): GrowingTimeline {
  const timeline = emptyTimeline(profile);
  for (const event of events) extendTimeline(timeline, event);
  return timeline;
}

/**
 * Adds what an event means to conditions. Acts appear when they are completed, under their own type with their
 * fields, `by`, `role`, `outcome` and, for delegated ones, `delegated` and `closedLoop`; the engine's extra fields
 * (such as `doseMg`) come from the `completed` event.
 */
export function extendTimeline(timeline: GrowingTimeline, event: EncounterEvent): void {
  timeline.endTick = Math.max(timeline.endTick, event.tick);
  const add = (type: string, fields: Fields): void => {
    timeline.entries.push({ tick: event.tick, position: event.position, type, fields });
  };
  switch (event.type) {
    case 'acted': {
      const { act, role } = event.command;
      timeline.acts.set(event.position, { act, by: event.by, role, tick: event.tick });
      if (act.type === 'delegate')
        add('delegate', { to: act.to, closedLoop: act.closedLoop, task: act.task.type, by: event.command.actor, role });
      break;
    }
    case 'completed': {
      const acted = timeline.acts.get(event.of);
      if (!acted) break;
      const delegated = acted.act.type === 'delegate';
      const task = acted.act.type === 'delegate' ? acted.act.task : acted.act;
      const type = event.outcome === 'refused' || event.outcome === 'interrupted' ? event.outcome : task.type;
      add(type, {
        ...scalarFields(task as unknown as Record<string, unknown>),
        ...event.fields,
        ...(type === task.type ? {} : { act: task.type }),
        by: acted.by,
        role: acted.role,
        outcome: event.outcome,
        delegated,
        ...(acted.act.type === 'delegate' ? { closedLoop: acted.act.closedLoop } : {}),
        startedSecond: acted.tick / 50,
      });
      break;
    }
    case 'understood':
      for (const act of event.acts)
        add('said', { kind: act.kind, to: event.to, ...(act.topic === undefined ? {} : { topic: act.topic }) });
      for (const move of event.code?.moves ?? []) add('move', { move, to: event.to });
      for (const { cue, level, response } of event.code?.cues ?? [])
        add('cueAnswered', { cue, level, response, to: event.to });
      break;
    case 'spoke':
      for (const fact of event.facts) add('disclosed', { fact, speaker: event.speaker });
      if (event.emotion !== undefined) add('emotionShown', { emotion: event.emotion, speaker: event.speaker });
      if (event.cue !== undefined) add('cueGiven', { cue: event.cue, speaker: event.speaker });
      break;
    case 'felt':
      add('felt', { who: event.who, trust: event.trust, understanding: event.understanding, ...event.feelings });
      break;
    case 'found':
      add('found', { manoeuvre: event.manoeuvre, finding: event.finding });
      break;
    case 'sampleTaken':
      add('sampleTaken', { investigation: event.investigation });
      break;
    case 'resulted':
      add('resulted', { investigation: event.investigation });
      break;
    case 'challenged':
      add('challenged', { reason: event.reason });
      break;
    case 'alarmed':
      add('alarmed', { alarm: event.alarm, priority: event.priority });
      break;
    case 'sampled':
      timeline.samples.push({ tick: event.tick, position: event.position, values: event.values });
      break;
    case 'crossed':
      add('crossed', { vital: event.vital, direction: event.direction, threshold: event.threshold });
      break;
    case 'rhythmChanged':
      add('rhythmChanged', { rhythm: event.rhythm });
      break;
    case 'happened':
      add('happened', { happening: event.happening });
      break;
    case 'cued':
      add('cued', { cue: event.cue });
      break;
    case 'called':
      add('called', { who: event.who });
      break;
    case 'arrived':
      add('arrived', { who: event.who });
      break;
    case 'runningEnded':
      add('runningEnded', { running: event.running });
      break;
    case 'died':
      add('died', {});
      break;
    case 'finished':
      add('finished', { reason: event.reason });
      break;
    case 'started':
    case 'chartShown':
    case 'orderCancelled':
    case 'alarmCleared':
      break;
  }
}

/** The comparable members of an act: scalars, lists of scalars, and for the differential its ranked keys. */
function scalarFields(act: Record<string, unknown>): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(act)) {
    if (name === 'type') continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') fields[name] = value;
    else if (name === 'ranked') rankedFields(value as readonly { diagnosis: string }[], fields);
    else if (Array.isArray(value)) fields[name] = value.filter((v): v is Scalar => typeof v !== 'object');
  }
  return fields;
}

function rankedFields(ranked: readonly { diagnosis: string }[], fields: Fields): void {
  fields['first'] = ranked[0]?.diagnosis ?? '';
  fields['diagnoses'] = ranked.map((r) => r.diagnosis);
}
