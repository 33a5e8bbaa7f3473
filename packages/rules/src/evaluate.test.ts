import { ticks } from '@openward/kernel';
import { describe as group, expect, test } from 'vitest';
import { conditionSchema, type Condition, type Moment } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { matches } from './match.ts';
import { momentTick } from './moment.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

let position = 0;
const entry = (seconds: number, type: string, fields: TimelineEntry['fields'] = {}): TimelineEntry => ({
  tick: ticks(seconds),
  position: position++,
  type,
  fields,
});
const drug = (seconds: number, medication: string, route = 'intramuscular', dose = 0.5): TimelineEntry =>
  entry(seconds, 'giveMedication', { medication, route, dose });

const entries = [
  entry(10, 'handHygiene'),
  entry(20, 'examine', { manoeuvre: 'auscultateChest' }),
  drug(130, 'epinephrine'),
  entry(130, 'performProcedure', { procedure: 'decompress', site: 'fifthSpace', items: ['gloves', 'apron'] }),
  drug(430, 'epinephrine'),
];
const samples = [0, 5, 10, 15, 20, 25, 30].map((second, i) => ({
  tick: ticks(second),
  position: 100 + i,
  values: { systolicPressure: [120, 110, 88, 85, 95, 80, 78][i] as number },
}));
const timeline: Timeline = {
  entries,
  samples,
  endTick: ticks(600),
  profile: { site: 'fifthSpace', epinephrineDose: [0.3, 0.5], localRoute: 'intramuscular' },
};
const holds = (condition: Condition, atSeconds?: number): boolean =>
  evaluate(conditionSchema.parse(condition), timeline, atSeconds === undefined ? undefined : ticks(atSeconds)).holds;
const sinceSeconds = (condition: Condition): number | undefined => {
  const since = evaluate(conditionSchema.parse(condition), timeline).sinceTick;
  return since === undefined ? undefined : since / 50;
};
const anEpinephrine = { type: 'giveMedication', medication: 'epinephrine' };

group('matching', () => {
  const given = entries[2] as TimelineEntry;
  const done = entries[3] as TimelineEntry;
  const fits = (pattern: Parameters<typeof matches>[0], of = given): boolean => matches(pattern, of, timeline.profile);
  test('given an equal value, then it fits; another, or a field the entry lacks, does not', () => {
    expect(fits(anEpinephrine)).toBe(true);
    expect(fits({ type: 'giveMedication', medication: 'morphine' })).toBe(false);
    expect(fits({ type: 'giveMedication', rate: 3 })).toBe(false);
    expect(fits({ type: 'startInfusion', medication: 'epinephrine' })).toBe(false);
  });
  test('given one of several, a closed range or a list, then each fits by its own rule', () => {
    expect(fits({ type: 'giveMedication', route: { oneOf: ['oral', 'intramuscular'] } })).toBe(true);
    expect(fits({ type: 'giveMedication', route: { oneOf: ['oral'] } })).toBe(false);
    expect(fits({ type: 'giveMedication', dose: { from: 0.5, to: 0.5 } })).toBe(true);
    expect(fits({ type: 'giveMedication', dose: { from: 0.51 } })).toBe(false);
    expect(fits({ type: 'giveMedication', dose: { to: 0.49 } })).toBe(false);
    expect(fits({ type: 'giveMedication', route: { from: 0 } })).toBe(false);
    expect(fits({ type: 'performProcedure', items: { includes: 'apron' } }, done)).toBe(true);
    expect(fits({ type: 'performProcedure', items: { includes: 'gown' } }, done)).toBe(false);
    expect(fits({ type: 'performProcedure', site: { includes: 'fifthSpace' } }, done)).toBe(false);
    expect(fits({ type: 'performProcedure', items: 'apron' }, done)).toBe(false);
  });
  test('given a profile parameter, then equal to it or one of it fits, and an unknown one never', () => {
    expect(fits({ type: 'performProcedure', site: { profile: 'site' } }, done)).toBe(true);
    expect(fits({ type: 'giveMedication', dose: { profile: 'epinephrineDose' } })).toBe(true);
    expect(fits({ type: 'giveMedication', dose: { profile: 'site' } })).toBe(false);
    expect(fits({ type: 'giveMedication', dose: { profile: 'nowhere' } })).toBe(false);
  });
});

group('moments', () => {
  const at = (moment: Moment, atSeconds?: number): number | null => {
    const tick = momentTick(moment, timeline, atSeconds === undefined ? undefined : ticks(atSeconds));
    return tick === null ? null : tick / 50;
  };
  test.each<[string, Moment, number | undefined, number | null]>([
    ['the start', 'start', undefined, 0],
    ['the end', 'end', undefined, 600],
    ['the end before it came', 'end', 100, null],
    ['a first', { first: anEpinephrine }, undefined, 130],
    ['a first not yet come', { first: anEpinephrine }, 129, null],
    ['a last', { last: anEpinephrine }, undefined, 430],
    ['a last so far', { last: anEpinephrine }, 429, 130],
    ['a first with seconds added', { first: anEpinephrine, plusSeconds: 60 }, undefined, 190],
    ['a first with seconds added, not yet come', { first: anEpinephrine, plusSeconds: 60 }, 189, null],
    ['a vital below', { vital: 'systolicPressure', below: 90 }, undefined, 10],
    ['a vital above', { vital: 'systolicPressure', above: 90, below: 100 }, undefined, 20],
    ['a vital never recorded', { vital: 'lactate', above: 2 }, undefined, null],
    ['the earliest', { earliest: [{ first: { type: 'died' } }, { first: anEpinephrine }, 'end'] }, undefined, 130],
    ['the latest', { latest: ['start', { first: anEpinephrine }] }, undefined, 130],
    ['the latest with one that never came', { latest: ['start', { first: { type: 'died' } }] }, undefined, null],
  ])('given %s, then its tick', (_, moment, atSeconds, expected) => {
    expect(at(moment, atSeconds)).toBe(expected);
  });
});

group('conditions', () => {
  test('given acts to count, then windows include their start and their last second and exclude `before`', () => {
    const act = anEpinephrine;
    expect(holds({ act })).toBe(true);
    expect(holds({ act }, 129)).toBe(false);
    expect(holds({ act, atLeast: 2 })).toBe(true);
    expect(holds({ act, atLeast: 3 })).toBe(false);
    expect(holds({ act, atMost: 1 })).toBe(false);
    expect(holds({ act, atMost: 1 }, 300)).toBe(true);
    expect(holds({ act, atMost: 0 }, 100)).toBe(true);
    expect(holds({ act, withinSeconds: 130 })).toBe(true);
    expect(holds({ act, withinSeconds: 129 })).toBe(false);
    expect(holds({ act, after: { first: act }, atLeast: 2 })).toBe(true);
    expect(holds({ act, after: { first: act, plusSeconds: 1 }, atLeast: 2 })).toBe(false);
    expect(holds({ act, before: { first: act } })).toBe(false);
    expect(holds({ act, before: { first: { type: 'died' } } })).toBe(true);
    expect(holds({ act, after: { first: { type: 'died' } } })).toBe(false);
    expect(holds({ act, before: 'end', atLeast: 2 })).toBe(true);
    expect(sinceSeconds({ act, atLeast: 2 })).toBe(430);
    expect(evaluate({ act, atLeast: 2 }, timeline).evidence).toEqual([2, 4]);
  });
  test('given an order, then each must be strictly later than the one before', () => {
    const clean = { type: 'handHygiene' };
    const listen = { type: 'examine' };
    const drain = { type: 'performProcedure' };
    expect(holds({ ordered: [clean, listen, anEpinephrine] })).toBe(true);
    expect(sinceSeconds({ ordered: [clean, listen, anEpinephrine] })).toBe(130);
    expect(holds({ ordered: [listen, clean] })).toBe(false);
    expect(holds({ ordered: [anEpinephrine, anEpinephrine] })).toBe(true);
    expect(holds({ ordered: [anEpinephrine, drain] })).toBe(false);
    expect(holds({ ordered: [clean, listen, anEpinephrine] }, 129)).toBe(false);
  });
  test('given a vital, then now, ever and throughout are told apart, and so is how long it lasted', () => {
    const vital = 'systolicPressure';
    expect(holds({ vital, below: 90 })).toBe(true);
    expect(holds({ vital, below: 90 }, 22)).toBe(false);
    expect(holds({ vital, below: 90, when: 'ever' }, 22)).toBe(true);
    expect(holds({ vital, below: 90, after: 'start' }, 22)).toBe(true);
    expect(holds({ vital, below: 90, when: 'throughout' })).toBe(false);
    expect(holds({ vital, below: 130, when: 'throughout' })).toBe(true);
    expect(holds({ vital, below: 90, forSeconds: 5 })).toBe(true);
    expect(holds({ vital, below: 90, forSeconds: 6 })).toBe(false);
    expect(holds({ vital, below: 90, forSeconds: 6, when: 'ever' })).toBe(false);
    expect(holds({ vital, below: 111, forSeconds: 25, when: 'ever' })).toBe(true);
    expect(sinceSeconds({ vital, below: 90 })).toBe(25);
    expect(sinceSeconds({ vital, below: 90, when: 'ever', forSeconds: 5 })).toBe(15);
    expect(holds({ vital, above: 90, when: 'now', before: { vital, below: 90 } })).toBe(true);
    expect(evaluate({ vital, below: 90, when: 'ever' }, timeline).evidence).toEqual([102]);
  });
  test('given a vital no sample has, then it does not hold, whichever way it is asked', () => {
    for (const when of ['now', 'ever', 'throughout'] as const)
      expect(holds({ vital: 'lactate', above: 0, when })).toBe(false);
    expect(holds({ not: { vital: 'lactate', above: 0 } })).toBe(true);
  });
  test('given time elapsed and moments, then they hold from their tick', () => {
    const since: Moment = { first: anEpinephrine };
    expect(holds({ elapsed: { since, atLeastSeconds: 300 } }, 430)).toBe(true);
    expect(holds({ elapsed: { since, atLeastSeconds: 300 } }, 429)).toBe(false);
    expect(holds({ elapsed: { since, atMostSeconds: 300 } }, 431)).toBe(false);
    expect(holds({ elapsed: { since: { first: { type: 'died' } }, atMostSeconds: 300 } })).toBe(false);
    expect(sinceSeconds({ elapsed: { since, atLeastSeconds: 300 } })).toBe(430);
    expect(holds({ happened: since })).toBe(true);
    expect(holds({ happened: since }, 100)).toBe(false);
    expect(sinceSeconds({ happened: since })).toBe(130);
  });
  test('given all, any, not and always, then they combine, with the tick and the evidence that follow', () => {
    const early: Condition = { act: { type: 'handHygiene' } };
    const late: Condition = { act: anEpinephrine };
    const never: Condition = { act: { type: 'died' } };
    expect(sinceSeconds({ all: [early, late] })).toBe(130);
    expect(sinceSeconds({ any: [never, late, early] })).toBe(10);
    expect(holds({ all: [early, never] })).toBe(false);
    expect(holds({ any: [never] })).toBe(false);
    expect(holds({ not: never })).toBe(true);
    expect(holds({ not: late })).toBe(false);
    expect(evaluate({ not: late }, timeline).evidence).toEqual([2, 4]);
    expect(evaluate({ not: never }, timeline).sinceTick).toBeUndefined();
    expect(sinceSeconds({ always: true })).toBe(0);
    expect(evaluate({ all: [late, early] }, timeline).evidence).toEqual([0, 2, 4]);
  });
});

test('given a timeline that grows, when evaluated again, then what was appended counts', () => {
  const growing: TimelineEntry[] = [];
  const play = (endTick: number): Timeline => ({ entries: growing, samples: [], endTick, profile: {} });
  const condition: Condition = { act: { type: 'examine' }, atLeast: 2 };
  expect(evaluate(condition, play(0)).holds).toBe(false);
  growing.push(entry(1, 'examine'));
  expect(evaluate(condition, play(50)).holds).toBe(false);
  growing.push(entry(2, 'examine'));
  expect(evaluate(condition, play(100))).toMatchObject({ holds: true, sinceTick: 100 });
});
