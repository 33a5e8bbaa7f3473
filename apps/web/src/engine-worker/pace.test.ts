import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('given any steps of real time, when they are added up, then whole ticks of 20 ms are due and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 50 }), (steps) => {
      const pace = new Pace();
      let now = 1000;
      pace.due(now);
      let ticks = 0;
      for (const step of steps) {
        now += step;
        ticks += pace.due(now);
      }
      expect(ticks).toBe(Math.floor((now - 1000) / 20 + 1e-6));
    }),
    { seed: 7 },
  );
});

test('given a laptop that slept for an hour, then one second is due', () => {
  const pace = new Pace();
  pace.due(0);
  expect(pace.due(3_600_000)).toBe(50);
});

test('given a clock that was stopped, then the time in between is not made up', () => {
  const pace = new Pace();
  pace.due(0);
  pace.stop();
  expect(pace.due(500)).toBe(0);
});
