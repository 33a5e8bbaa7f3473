import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import type { Timeline } from './timeline.ts';

const TYPES = ['examine', 'giveMedication', 'orderInvestigation', 'said', 'completed', 'performProcedure'];
const timeline: Timeline = {
  entries: Array.from({ length: 5000 }, (_, i) => ({
    tick: i * 12,
    position: i,
    type: TYPES[i % TYPES.length] as string,
    fields: { key: `k${i % 97}`, n: i % 7 },
  })),
  samples: Array.from({ length: 240 }, (_, i) => ({
    tick: i * 250,
    position: 5000 + i,
    values: { systolicPressure: 80 + (i % 60) },
  })),
  endTick: 60_000,
  profile: {},
};
const rubric: Condition[] = Array.from({ length: 60 }, (_, i) => ({
  all: [
    {
      act: { type: TYPES[i % 6] as string, key: `k${i}` },
      after: { first: { type: 'said', key: 'k3' } },
      withinSeconds: 600,
    },
    {
      ordered: [
        { type: 'examine', n: i % 7 },
        { type: 'said', key: `k${i}` },
        { type: 'completed', n: 2 },
      ],
    },
    { vital: 'systolicPressure', below: 90, when: 'ever', forSeconds: 20, before: { last: { type: 'examine', n: 1 } } },
    { not: { act: { type: 'giveMedication', key: 'never' } } },
  ],
}));

test('sixty items over five thousand entries take under 20 ms', () => {
  rubric.forEach((condition) => evaluate(condition, timeline));
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const fresh: Timeline = { ...timeline, entries: [...timeline.entries] };
    const start = performance.now();
    for (const condition of rubric) evaluate(condition, fresh);
    best = Math.min(best, performance.now() - start);
  }
  console.info(`rubric of 60 over 5,000 entries: ${best.toFixed(2)} ms`);
  expect(best).toBeLessThan(20);
});
