import { expect, test } from 'vitest';
import { chestHeight } from './breathing.ts';

test.each(['easy', 'laboured', 'severe', 'gasping'] as const)(
  'given a breath that is %s, then the chest rises and falls smoothly from rest to rest',
  (effort) => {
    const heights = Array.from({ length: 201 }, (_, i) => chestHeight(i / 200, effort));
    expect(Math.max(...heights)).toBeCloseTo(1, 2);
    expect(heights[0]).toBeCloseTo(0, 6);
    expect(heights[200]).toBeCloseTo(0, 6);
    for (let i = 1; i <= 200; i++) expect(Math.abs((heights[i] ?? 0) - (heights[i - 1] ?? 0))).toBeLessThan(0.07);
  },
);
