import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncounterEvent } from '../contract/event.ts';
import { observe, open, replay } from '../engine.ts';
import { act, begin } from '../test-support/bedside.ts';
import { sampleCase, sampleSetup } from '../test-support/sample-case.ts';

const short = { case: { ...sampleCase, case: { ...sampleCase.case, timeLimitMinutes: 2 } } };
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

function log(): EncounterEvent[] {
  const session = begin(short);
  act(session, { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 });
  act(session, { type: 'wait', seconds: 20 });
  return [...session.events];
}

function verdict(events: unknown): string {
  const again = replay(sampleSetup(short), events as EncounterEvent[]);
  return again.ok ? 'same' : again.error.code;
}

describe('given a log from outside', () => {
  const good = log();
  const second = good[1] as object;

  it.each<[string, unknown]>([
    ['is no list', { length: 1 }],
    ['is empty', []],
    ['holds null', [good[0], null]],
    ['holds a number', [good[0], 7]],
    ['does not begin with started', good.slice(1).map((e, position) => ({ ...e, position }))],
    ['lacks positions', good.map((e) => ({ ...e, position: undefined }))],
    ['is out of order', [...good].reverse()],
    ['has ticks as text', [good[0], { ...second, tick: '250' }]],
    ['has half ticks', [good[0], { ...second, tick: 0.5 }]],
    ['has no number for a tick', [good[0], { ...second, tick: NaN }]],
    ['goes back in time', [{ ...good[0], tick: 100 }, second]],
    ['has an act without a command', [good[0], { type: 'acted', position: 1, tick: 0, by: 'learner', endTick: 5 }]],
    ['has an act of nothing', [good[0], { type: 'acted', position: 1, tick: 0, endTick: 5, command: { act: null } }]],
    ['is nested beyond reason', [good[0], { ...second, values: nested(100_000) }]],
  ])('when it %s, then it is a bad log and nothing is thrown', (_, events) => {
    expect(verdict(events)).toBe('badLog');
  });

  it('when it claims a tick beyond all time, then it is no more than the time limit of work and differs', () => {
    const last = { ...second, position: good.length, tick: 1e12 };
    expect(verdict([...good, last])).toBe('replayDiffers');
    const waits = Array.from({ length: 200 }, (_, i) => ({
      ...{ type: 'acted', position: good.length + i, tick: 1e9 + i, by: 'learner', endTick: 1e9 },
      command: { id: `wait-flood-${i}`, actor: 'learner', role: 'learner', act: { type: 'wait', seconds: 7200 } },
    }));
    expect(verdict([...good, ...waits])).toBe('replayDiffers');
  });

  it('when any member of any event is replaced by anything, then it is told and never thrown', () => {
    const members = good.flatMap((event, index) => Object.keys(event).map((key) => ({ index, key })));
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.jsonValue(), ({ index, key }, value) => {
        const forged = good.map((event, i) => (i === index ? { ...event, [key]: value } : event));
        expect(['same', 'badLog', 'replayDiffers']).toContain(verdict(forged));
      }),
      { seed: 20261122, numRuns: 40 },
    );
  });

  it('when its variant is a name that every object has, then the variant is unknown', () => {
    const physiology = { ...sampleCase.physiology, variants: { other: { title: 'Other', processes: [] } } };
    for (const variant of ['constructor', '__proto__', 'toString']) {
      const opened = open(sampleSetup({ case: { ...sampleCase, physiology }, variant }));
      expect(opened.ok ? '' : opened.error.code).toBe('unknownVariant');
    }
  });

  it('when it is rewound into an act in which the encounter ended, then that act is left out', () => {
    const session = begin(short);
    act(session, { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' });
    const much = { medication: 'epinephrine', rate: 10, unit: 'microgram/kg/min', route: 'intravenous' };
    const challenge = act(session, { type: 'startInfusion', ...much }).at(-1)?.position;
    const { tick } = session;
    act(session, { type: 'answerChallenge', challenge, decision: 'confirm' });
    expect(session.events.at(-1)?.type).toBe('finished');
    const back = replay(sampleSetup(short), session.events, tick + 500);
    if (!back.ok) throw new Error(back.error.message);
    expect([back.value.tick, observe(back.value, 0).status]).toEqual([tick + 500, 'running']);
  });

  it('when it is a fork of a fork, then it replays under its own name', () => {
    const forkedFrom = { stream: 'first', tick: 100 };
    const once = replay(sampleSetup({ ...short, forkedFrom }), good, 100);
    if (!once.ok) throw new Error(once.error.message);
    act(once.value, { type: 'wait', seconds: 30 });
    const again = { stream: 'second', tick: 900 };
    const twice = replay(sampleSetup({ ...short, forkedFrom: again }), once.value.events, 900);
    if (!twice.ok) throw new Error(twice.error.message);
    expect(twice.value.tick).toBeLessThanOrEqual(900);
    expect(twice.value.events[0]).toMatchObject({ forkedFrom: again });
  });
});
