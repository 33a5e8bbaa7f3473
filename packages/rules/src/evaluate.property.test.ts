import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Pattern } from './condition.ts';
import { evaluate } from './evaluate.ts';
import type { Timeline } from './timeline.ts';

/** Entries of three types with one field, samples of one vital, at ticks that often coincide. */
const aTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    entries: fc.array(fc.record({ tick: fc.nat(40), type: fc.constantFrom('a', 'b', 'c'), n: fc.nat(2) }), {
      maxLength: 25,
    }),
    values: fc.array(fc.option(fc.nat(9)), { maxLength: 12 }),
    endTick: fc.nat(45),
  })
  .map(({ entries, values, endTick }) => ({
    entries: entries
      .sort((x, y) => x.tick - y.tick)
      .map(({ tick, type, n }, position) => ({ tick, type, position, fields: { n } })),
    samples: values.map((v, i) => ({ tick: i * 5, position: 1000 + i, values: v === null ? {} : { v } })),
    endTick,
    profile: {},
  }));
const aPattern: fc.Arbitrary<Pattern> = fc.record({ type: fc.constantFrom('a', 'b', 'c'), n: fc.nat(2) });
const aMoment = fc.oneof(
  fc.constant('start' as const),
  aPattern.map((first) => ({ first })),
  aPattern.map((last) => ({ last })),
);

const isA = (pattern: Pattern, entry: Timeline['entries'][number]): boolean =>
  entry.type === pattern.type && entry.fields['n'] === pattern['n'];

/** The oracle: no index, no early exit, one filter after another over what is visible. */
function naiveMoment(
  moment: 'start' | { first: Pattern } | { last: Pattern },
  timeline: Timeline,
  at: number,
): number | null {
  if (moment === 'start') return 0;
  const pattern = 'first' in moment ? moment.first : moment.last;
  const all = timeline.entries
    .filter((e) => isA(pattern, e))
    .map((e) => e.tick)
    .filter((tick) => tick <= at);
  if (all.length === 0) return null;
  return 'first' in moment ? Math.min(...all) : Math.max(...all);
}

test('property: counting acts in windows agrees with counting them one by one', () => {
  const cases = fc.record({
    timeline: aTimeline,
    act: aPattern,
    after: fc.option(aMoment, { nil: undefined }),
    before: fc.option(aMoment, { nil: undefined }),
    withinSeconds: fc.option(fc.constantFrom(0.02, 0.2, 0.4), { nil: undefined }),
    atLeast: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    atMost: fc.option(fc.nat(3), { nil: undefined }),
    at: fc.nat(45),
  });
  fc.assert(
    fc.property(cases, ({ timeline, at, ...condition }) => {
      const from = naiveMoment(condition.after ?? 'start', timeline, at);
      const until = condition.before === undefined ? null : naiveMoment(condition.before, timeline, at);
      const counted = timeline.entries.filter(
        (e) =>
          isA(condition.act, e) &&
          e.tick <= at &&
          from !== null &&
          e.tick >= from &&
          (until === null || e.tick < until) &&
          (condition.withinSeconds === undefined || e.tick - from <= condition.withinSeconds * 50 + 1e-9),
      );
      const least = condition.atLeast ?? (condition.atMost === undefined ? 1 : 0);
      const holds = counted.length >= least && counted.length <= (condition.atMost ?? Infinity);
      const verdict = evaluate(condition, timeline, at);
      expect(verdict.holds).toBe(holds);
      expect(verdict.evidence).toEqual(counted.map((e) => e.position));
      if (holds && least > 0) expect(verdict.sinceTick).toBe(counted[least - 1]?.tick);
    }),
    { numRuns: 1500, seed: 1 },
  );
});

test('property: an order holds exactly when some choice of matches is strictly increasing in time', () => {
  fc.assert(
    fc.property(aTimeline, fc.array(aPattern, { minLength: 2, maxLength: 3 }), fc.nat(45), (timeline, ordered, at) => {
      const search = (i: number, after: number): boolean =>
        i === ordered.length ||
        timeline.entries.some(
          (e) => e.tick <= at && e.tick > after && isA(ordered[i] as Pattern, e) && search(i + 1, e.tick),
        );
      expect(evaluate({ ordered }, timeline, at).holds).toBe(search(0, -1));
    }),
    { numRuns: 1500, seed: 2 },
  );
});

test('property: a vital that lasted is a run of consecutive samples at least that long', () => {
  const limits = fc.record({ below: fc.nat(9), forSeconds: fc.constantFrom(0.02, 0.1, 0.2, 0.3), at: fc.nat(60) });
  fc.assert(
    fc.property(aTimeline, limits, (timeline, { below, forSeconds, at }) => {
      const seen = timeline.samples.filter((s) => s.tick <= at);
      const good = (i: number): boolean => (seen[i]?.values['v'] ?? Infinity) < below;
      let found = false;
      for (let i = 0; i < seen.length; i++)
        for (let j = i; j < seen.length; j++) {
          const run = seen.slice(i, j + 1).every((_, k) => good(i + k));
          if (run && (j - i) * 5 >= forSeconds * 50 - 1e-9) found = true;
        }
      const condition: Condition = { vital: 'v', below, when: 'ever', forSeconds };
      expect(evaluate(condition, timeline, at).holds).toBe(found);
    }),
    { numRuns: 800, seed: 3 },
  );
});

test('property: since is the earliest tick at which the verdict holds, for conditions that stay true', () => {
  const staying: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ act: aPattern, atLeast: fc.integer({ min: 1, max: 3 }) }),
    fc.array(aPattern, { minLength: 2, maxLength: 3 }).map((ordered) => ({ ordered })),
    fc.nat(9).map((below) => ({ vital: 'v', below, when: 'ever' as const })),
    fc
      .array(
        aPattern.map((act) => ({ act })),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => ({ all })),
    fc
      .array(
        aPattern.map((act) => ({ act })),
        { minLength: 1, maxLength: 3 },
      )
      .map((any) => ({ any })),
  );
  fc.assert(
    fc.property(aTimeline, staying, (timeline, condition) => {
      let earliest: number | undefined;
      for (let at = 45; at >= 0; at--) if (evaluate(condition, timeline, at).holds) earliest = at;
      expect(evaluate(condition, timeline, 45).sinceTick).toBe(earliest);
    }),
    { numRuns: 500, seed: 4 },
  );
});
