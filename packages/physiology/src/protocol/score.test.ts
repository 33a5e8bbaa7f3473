import { expect, it } from 'vitest';
import { score } from './score.ts';

const up = { direction: 'increase', magnitudePercent: null } as const;
const down = { direction: 'decrease', magnitudePercent: [10, 20] } as const;
const same = { direction: 'nochange', magnitudePercent: null } as const;
const little = { direction: 'increase', magnitudePercent: [0, 25] } as const;

it.each([
  [{ min: 60, max: 100 }, 60, 'good', 0],
  [{ min: 60, max: 100 }, 109, 'good', 9],
  [{ min: 60, max: 100 }, 110, 'decent', 10],
  [{ min: 60, max: 100 }, 48, 'decent', 20],
  [{ min: 60, max: 100 }, 131, 'bad', 31],
  [{ min: -6, max: -2 }, -1.5, 'decent', 25],
  [{ min: 0, max: 6 }, -1, 'decent', 100 / 6],
  [{ min: 60, max: 100 }, null, 'bad', null],
  [{ min: 60, max: 100 }, NaN, 'bad', null],
  [up, 4, 'good', null],
  [up, 0.5, 'bad', null],
  [up, -4, 'bad', null],
  [down, -15, 'good', 0],
  [down, -21, 'good', 5],
  [down, -24, 'decent', 20],
  [down, -40, 'bad', 100],
  [down, 15, 'bad', null],
  [same, -4.9, 'good', 0],
  [same, 20, 'decent', 15],
  [same, -31, 'bad', 26],
  [{ direction: 'nochange', magnitudePercent: [0, 2] }, 2.3, 'decent', 15],
  [little, -0.4, 'good', 0],
  [little, 30, 'decent', 20],
  [little, -3, 'bad', null],
] as const)('given %j, when the value is %s, then it is %s', (expected, value, grade, off) => {
  const seen = score(expected, value);
  expect(seen.grade).toBe(grade);
  if (off === null) expect(seen.offPercent).toBeNull();
  else expect(seen.offPercent).toBeCloseTo(off, 6);
});
