import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingSeconds, resumed } from './exam-clock.ts';

const start = Date.UTC(2026, 0, 1);
const times = { startedAt: new Date(start), pausedAt: null, pausedSeconds: 0, minutes: 10, extraMinutes: 5 };

describe('the clock of a sitting', () => {
  it('given a sitting, when it waits, runs and is over, then its time is whole, less, and nothing', () => {
    expect(remainingSeconds({ ...times, startedAt: null }, start)).toBe(900);
    expect(remainingSeconds(times, start + 60_000)).toBe(840);
    expect(remainingSeconds(times, start + 3_600_000)).toBe(0);
  });

  it('given any pauses, when they are over, then only the time between them was used', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(100)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (list) => {
        let now = start;
        let used = 0;
        let state: Parameters<typeof resumed>[0] = times;
        for (const [run, pause] of list) {
          now += run * 1000;
          used += run;
          state = { ...state, pausedAt: new Date(now) };
          now += pause * 1000;
          expect(remainingSeconds(state, now)).toBe(900 - used);
          state = { ...state, ...resumed(state, now) };
        }
        expect(remainingSeconds(state, now)).toBe(900 - used);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
