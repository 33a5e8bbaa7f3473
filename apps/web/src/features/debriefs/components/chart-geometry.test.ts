import { describe, expect, it } from 'vitest';
import { edge, gutter, pathOf, placeOf, secondAt, timeTicks } from './chart-geometry.ts';

describe('chart geometry', () => {
  it('given a second, then its pixel leads back to it', () => {
    for (const second of [0, 1, 299, 600]) expect(secondAt(placeOf(second, 600, 700), 600, 700)).toBe(second);
  });
  it('given a pixel outside the chart, then the nearest end is meant', () => {
    expect(secondAt(-50, 600, 700)).toBe(0);
    expect(secondAt(9999, 600, 700)).toBe(600);
    expect([placeOf(0, 600, 700), placeOf(600, 600, 700)]).toEqual([gutter, 700 - edge]);
  });
  it('given a gap in what was shown, then the path starts anew after it', () => {
    const points = [1, null, 3, 4].map((value, second) => ({ second, value }));
    expect(
      pathOf(
        { name: 'x', points },
        (s) => s,
        (v) => v,
      ),
    ).toBe('M0.0 1.0M2.0 3.0L3.0 4.0');
  });
  it('given a narrow chart, then fewer times are written under it', () => {
    expect(timeTicks(1800, 300).length).toBeLessThan(timeTicks(1800, 1200).length);
    expect(timeTicks(1800, 300).length).toBeLessThanOrEqual(5);
  });
});
