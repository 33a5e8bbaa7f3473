import { ticks } from '@openward/kernel';
import { expect, test } from 'vitest';
import type { Condition } from '../condition.ts';
import type { Timeline } from '../timeline.ts';
import { describe } from './describe.ts';
import { explain } from './explain.ts';

const timeline: Timeline = {
  entries: [
    { tick: ticks(30), position: 0, type: 'happened', fields: { happening: 'cue' } },
    { tick: ticks(60), position: 1, type: 'handHygiene', fields: {} },
    {
      tick: ticks(130),
      position: 2,
      type: 'giveMedication',
      fields: { medication: 'epinephrine', route: 'intramuscular', dose: 0.5 },
    },
    {
      tick: ticks(430),
      position: 3,
      type: 'giveMedication',
      fields: { medication: 'epinephrine', route: 'intramuscular', dose: 0.5 },
    },
    { tick: ticks(500), position: 4, type: 'examine', fields: { manoeuvre: 'trachea' } },
    { tick: ticks(525), position: 5, type: 'examine', fields: { manoeuvre: 'pulse' } },
    { tick: ticks(550), position: 6, type: 'examine', fields: { manoeuvre: 'trachea' } },
  ],
  samples: [
    { tick: 0, position: 10, values: { systolicPressure: 120 } },
    { tick: ticks(5), position: 11, values: { systolicPressure: 84.25 } },
  ],
  endTick: ticks(600),
  profile: {},
};
const names = { cue: 'the cue', epinephrine: 'adrenaline' };
const epinephrine = { type: 'giveMedication', medication: 'epinephrine', route: 'intramuscular' };
const cue = { first: { type: 'happened', happening: 'cue' } };

test.each<[Condition, string, string]>([
  [
    { act: epinephrine, after: cue, withinSeconds: 300 },
    'adrenaline intramuscular given within 5:00 of first the cue noted',
    'Adrenaline intramuscular was given at 2:10, within 5:00 of first the cue noted at 0:30',
  ],
  [{ act: { type: 'setOxygen' } }, 'oxygen given', 'No oxygen was given'],
  [
    { act: epinephrine, before: { first: { type: 'handHygiene' } } },
    'adrenaline intramuscular given before first hand hygiene done',
    'No adrenaline intramuscular was given before first hand hygiene done at 1:00; it was given at 2:10 and 7:10',
  ],
  [
    { act: { type: 'giveMedication', dose: { from: 0.3 } }, atLeast: 3 },
    'medication at least 0.3 given at least 3 times',
    'Medication 0.5 was given at 2:10 and 7:10 (2 of 3 times)',
  ],
  [
    { act: epinephrine, atMost: 0 },
    'no adrenaline intramuscular given',
    'Adrenaline intramuscular was given at 2:10 and 7:10',
  ],
  [{ not: { act: { type: 'died' } } }, 'not (death recorded)', 'No death was recorded'],
  [
    { ordered: [{ type: 'handHygiene' }, epinephrine, { type: 'shock' }] },
    'hand hygiene done, then adrenaline intramuscular given, then shock given',
    'Hand hygiene was done at 1:00, then adrenaline intramuscular was given at 2:10, then no shock was given after that',
  ],
  [
    { vital: 'systolicPressure', below: 90, when: 'ever' },
    'systolic pressure below 90 at any time',
    'Systolic pressure was below 90 (84.25 at 0:05)',
  ],
  [
    { vital: 'systolicPressure', above: 130, when: 'ever' },
    'systolic pressure above 130 at any time',
    'Systolic pressure was never above 130 (84.25 to 120)',
  ],
  [
    { vital: 'systolicPressure', above: 90, when: 'throughout' },
    'systolic pressure above 90 throughout',
    'Systolic pressure was not above 90 throughout (84.25 at 0:05)',
  ],
  [
    { vital: 'systolicPressure', below: 90, forSeconds: 60 },
    'systolic pressure below 90 for 1:00',
    'Systolic pressure was below 90 but not for 1:00 (84.25 at 0:05)',
  ],
  [
    { elapsed: { since: cue, atLeastSeconds: 60, atMostSeconds: 900 } },
    'at least 1:00 and at most 15:00 since first the cue noted',
    '9:30 had passed since first the cue noted at 0:30',
  ],
  [
    { happened: { last: epinephrine } },
    'last adrenaline intramuscular given has come',
    'Last adrenaline intramuscular given came at 7:10',
  ],
  [
    { happened: { vital: 'lactate', above: 2, plusSeconds: 60 } },
    '1:00 after first lactate above 2 has come',
    '1:00 after first lactate above 2 did not come',
  ],
  [{ always: true }, 'always', 'This always holds'],
  [
    { act: { type: 'orderInvestigation', investigation: { oneOf: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } } },
    'a, b, c, d or 3 others ordered',
    'No a, b, c, d or 3 others was ordered',
  ],
  [
    { act: { type: 'giveMedication', dose: { oneOf: [0.5, 0.3] } }, atLeast: 2 },
    'medication 0.5 or 0.3 given at least twice',
    'Medication 0.5 was given at 2:10 and 7:10',
  ],
  [
    { act: { type: 'examine', manoeuvre: { oneOf: ['pulse', 'trachea'] } } },
    'examination pulse or trachea made',
    'Examination trachea was made at 8:20 and 9:10, examination pulse was made at 8:45',
  ],
  [
    { any: [{ act: { type: 'shock' } }, { all: [{ act: { type: 'handHygiene' } }, { always: true }] }] },
    'shock given or (hand hygiene done and always)',
    'Hand hygiene was done at 1:00; this always holds',
  ],
  [
    {
      act: { type: 'performProcedure', procedure: 'chestDrain', site: { profile: 'drainSite' }, attempt: 2 },
      atMost: 2,
      atLeast: 2,
    },
    'chest drain (drain site as practised locally) (attempt 2) performed exactly twice',
    'No chest drain (drain site as practised locally) (attempt 2) was performed',
  ],
])('given %j, then it is described and explained in plain words', (condition, asked, told) => {
  expect(describe(condition, names)).toBe(asked);
  expect(explain(condition, timeline, names)).toBe(told);
});

test('given a key like a member of every object, then it is spelled out', () => {
  expect(describe({ act: { type: 'constructor' } })).toBe('constructor noted');
  expect(describe({ vital: 'toString', below: 1 })).toBe('to string below 1');
});
