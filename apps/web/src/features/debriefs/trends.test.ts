import type { EncounterEvent } from '@openward/encounter';
import { describe, expect, it } from 'vitest';
import { panelsOf, rangeOf, tableSeconds, valueAt } from './trends.ts';

const sample = (
  second: number,
  values: Record<string, number>,
  shown: Record<string, number | null> = {},
): EncounterEvent => ({
  type: 'sampled',
  position: second,
  tick: second * 50,
  values,
  shown,
});
const events = [
  sample(5, { heartRate: 100, arterialSaturation: 0.97, systolicPressure: 120, diastolicPressure: 70 }, { spo2: null }),
  sample(10, { heartRate: 130, arterialSaturation: 0.9, systolicPressure: 84, diastolicPressure: 50 }, { spo2: 93 }),
];
const panel = (key: string) => {
  const found = panelsOf(events).find((each) => each.key === key);
  if (!found) throw new Error(`no panel ${key}`);
  return found;
};

describe('vital signs over time', () => {
  it('given samples, then there is a chart for each vital that was recorded and none for the others', () => {
    expect(panelsOf(events).map((each) => each.key)).toEqual(['heartRate', 'pressure', 'saturation']);
  });
  it('given a saturation as a fraction, then it is drawn in percent beside what the oximeter showed', () => {
    expect(panel('saturation').truth[0]?.points.map((point) => point.value)).toEqual([97, 90]);
    expect(panel('saturation').shown[0]?.points.map((point) => point.value)).toEqual([null, 93]);
  });
  it('given nothing was attached, then no line is drawn as seen', () => expect(panel('heartRate').shown).toEqual([]));
  it('given a second between samples, then the value is the one before it, and none before the first', () => {
    const [line] = panel('heartRate').truth;
    if (!line) throw new Error('no line');
    expect([valueAt(line, 4), valueAt(line, 5), valueAt(line, 9), valueAt(line, 60)]).toEqual([null, 100, 100, 130]);
  });
  it('given values, then the range holds them all on a whole grid', () => {
    const { low, high, step } = rangeOf(panel('pressure'));
    expect(low).toBeLessThanOrEqual(50);
    expect(high).toBeGreaterThanOrEqual(120);
    expect((high - low) % step).toBe(0);
  });
  it('given a length, then the table has each minute and the end', () => {
    expect(tableSeconds(130)).toEqual([0, 60, 120, 130]);
    expect(tableSeconds(120)).toEqual([0, 60, 120]);
  });
});
