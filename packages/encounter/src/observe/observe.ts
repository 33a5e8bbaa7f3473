import { quantities } from '@openward/physiology';
import { settingsOf } from '../acts/settings.ts';
import type { Observation } from '../contract/observation.ts';
import type { LiveSession } from '../session/live.ts';
import { runningName } from '../session/running-name.ts';
import { appearanceOf } from './appearance.ts';
import { entryOf } from './entries.ts';
import { monitorOf } from './monitor.ts';

/** What a client may show now, with the entries new since a position. */
export function observe(session: LiveSession, sincePosition: number): Observation {
  const { record, events } = session;
  const from = Math.max(0, Math.min(sincePosition, events.length));
  const entries = events.slice(from).flatMap((event) => entryOf(session, event) ?? []);
  return {
    tick: session.tick,
    status: record.status,
    ...(record.finishedBecause === null ? {} : { finishedBecause: record.finishedBecause }),
    busyUntilTick: record.busyUntil.get('learner') ?? 0,
    appearance: appearanceOf(session, quantities(session.body)),
    monitor: monitorOf(session),
    entries,
    sincePosition: from,
    nextPosition: events.length,
    running: [...record.running.values()].map((r) => ({
      running: r.running,
      name: runningName(session, r.running),
      rate: r.rate,
      unit: r.unit,
      givenText:
        r.leftMl === null
          ? ''
          : `${Math.max(0, Math.round(r.leftMl - (r.bodyRatePerMin * (session.tick - r.sinceTick)) / 3000))} mL left`,
    })),
    ongoing: ongoingOf(session),
    oxygen: record.oxygen,
    pending: [...record.orders.values()]
      .filter((o) => o.status === 'ordered' || o.status === 'sampled')
      .map((o) => ({
        order: o.order,
        investigation: o.investigation,
        ...(o.dueTick === null ? {} : { dueTick: o.dueTick }),
      })),
    people: peopleOf(session),
    openChallenge: record.onHold?.challenge ?? null,
    differential: record.differential.map((d) => ({ ...d })),
  };
}

/** Each procedure that goes on, once, however many things of the patient it holds. */
function ongoingOf({ record, lookup, events, setup }: LiveSession): Observation['ongoing'] {
  const byName = new Map([...record.ongoing.values()].map((each) => [each.procedure, each]));
  return [...byName.values()].map(({ procedure, settings, position }) => {
    const entry = lookup.procedure.get(procedure);
    const acted = events[position];
    const act = acted?.type === 'acted' ? acted.command.act : null;
    const task = act?.type === 'delegate' ? act.task : act;
    const asked = task && 'settings' in task ? task.settings : undefined;
    return {
      ...{ procedure, name: entry?.name ?? procedure, settings },
      values: entry ? settingsOf(entry, asked, setup.case.patient.person.ageYears) : {},
    };
  });
}

/** Everyone who is here or on the way: the case's own speakers and the staff. */
function peopleOf(session: LiveSession): Observation['people'] {
  const { record, lookup, setup } = session;
  const ids = [...record.present, ...record.expected.keys()];
  return ids.map((id) => {
    const speaker = setup.case.dialogue.speakers.find((s) => s.id === id);
    const person = lookup.person.get(id);
    const expectedTick = record.expected.get(id);
    return {
      id,
      name: speaker?.name ?? person?.name ?? id,
      role: speaker?.relation ?? person?.role ?? '',
      present: record.present.has(id),
      ...(expectedTick === undefined ? {} : { expectedTick }),
      busyUntilTick: record.busyUntil.get(id) ?? 0,
    };
  });
}
