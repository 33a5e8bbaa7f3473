import { expect, test } from 'vitest';
import type { Alarm } from '../monitor/alarms.ts';
import { fresh, type Spoken } from './alarm-voice.ts';

const alarm = (priority: Alarm['priority'], sinceTick: number): Alarm => ({
  alarm: 'spo2Low',
  priority,
  text: 'SpO2 88 % low',
  sinceTick,
});

test('given a new alarm, then it is spoken once and not while it stands', () => {
  let spoken: Spoken = {};
  const said: number[] = [];
  for (let second = 0; second < 300; second++) {
    const next = fresh(spoken, [alarm('medium', 0)], second);
    spoken = next.spoken;
    said.push(next.say.length);
  }
  expect(said.reduce((a, b) => a + b, 0)).toBe(1);
});

test('given an alarm that comes and goes every five seconds for ten minutes, then it is spoken at most once a minute', () => {
  let spoken: Spoken = {};
  let said = 0;
  for (let second = 0; second < 600; second++) {
    const on = Math.floor(second / 5) % 2 === 0;
    const next = fresh(spoken, on ? [alarm('medium', Math.floor(second / 10) * 500)] : [], second);
    spoken = next.spoken;
    said += next.say.length;
  }
  expect(said).toBe(10);
});

test('given an alarm that becomes more urgent, then it is spoken again at once', () => {
  const first = fresh({}, [alarm('medium', 0)], 0);
  expect(fresh(first.spoken, [alarm('high', 0)], 1).say).toHaveLength(1);
});
