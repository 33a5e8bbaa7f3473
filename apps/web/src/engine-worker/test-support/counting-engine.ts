import type { Command, EncounterEvent, EncounterSetup, Engine, Observation, Session } from '@openward/encounter';

type Live = { -readonly [K in keyof Session]: Session[K] } & { events: EncounterEvent[] };

const event = (session: Live, rest: object): EncounterEvent =>
  ({ position: session.events.length, tick: session.tick, ...rest }) as EncounterEvent;

/**
 * An engine whose patient does one thing: speaks every ten seconds. Saying anything takes 100 ticks, `finish` ends it,
 * and waiting is refused.
 */
export const countingEngine: Engine = {
  open(setup: EncounterSetup) {
    const session: Live = { setup, events: [], tick: 0 };
    session.events.push(event(session, { type: 'started', case: 'a', mode: setup.mode, forkedFrom: setup.forkedFrom }));
    return { ok: true, value: session };
  },
  send(session, command: Command) {
    const live = session as Live;
    if (command.act.type === 'wait') return { ok: false, error: { code: 'cannotDo', message: 'You cannot wait.' } };
    const before = live.events.length;
    live.events.push(event(live, { type: 'acted', command, by: 'learner', endTick: live.tick + 100 }));
    if (command.act.type === 'finish') live.events.push(event(live, { type: 'finished', reason: 'learner' }));
    else countingEngine.advance(live, live.tick + 100);
    return { ok: true, value: live.events.slice(before) };
  },
  advance(session, toTick) {
    const live = session as Live;
    const before = live.events.length;
    while (live.tick < toTick) {
      live.tick += 1;
      if (live.tick % 500 === 0)
        live.events.push(
          event(live, { type: 'spoke', speaker: 'patient', to: 'learner', text: `at ${live.tick}`, facts: [] }),
        );
    }
    return live.events.slice(before);
  },
  observe(session, sincePosition) {
    return { tick: session.tick, sincePosition, nextPosition: session.events.length } as Observation;
  },
  replay(setup, events, untilTick) {
    const opened = countingEngine.open(setup);
    if (!opened.ok) return opened;
    for (const each of events) {
      if (each.type !== 'acted' || (untilTick !== undefined && each.tick > untilTick)) continue;
      countingEngine.advance(opened.value, each.tick);
      countingEngine.send(opened.value, each.command);
    }
    if (untilTick !== undefined) countingEngine.advance(opened.value, untilTick);
    return opened;
  },
};
