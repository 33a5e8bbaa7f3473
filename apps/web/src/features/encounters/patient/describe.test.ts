import { expect, test } from 'vitest';
import type { Appearance } from '@openward/encounter';
import { describePatient } from './describe.ts';

const WELL: Appearance = {
  ...{
    posture: 'sitting',
    consciousness: 'alert',
    eyesOpen: true,
    breathsPerMin: 14,
    breathingEffort: 'easy',
    chestRise: { left: 8, right: 8 },
  },
  ...{
    pallor: 0,
    cyanosis: 0,
    flushing: 0,
    urticaria: 0,
    angioedema: 0,
    sweating: 0,
    mottling: 0,
    neckVeins: 0,
    distress: 0,
    wearing: [],
  },
};
const words = (part: Partial<Appearance>, skinTone = 3): string =>
  describePatient({ ...WELL, ...part }, { skinTone }).join(' ');

test('given someone well, then no sign is named', () => {
  expect(words({})).toBe('Awake and looking at you, sitting upright. Breathing easily, about 14 breaths a minute.');
});

test('given a left side that hardly rises, then the side is named as the patient’s', () => {
  expect(words({ chestRise: { left: 2, right: 8 } })).toContain('the left side of the chest moves less');
});

test('given cyanosis, then it is a percept and not an interpretation', () => {
  expect(words({ cyanosis: 6 })).toContain('Lips blue-grey');
  expect(words({ cyanosis: 6 })).not.toMatch(/cyanos|hypox/i);
});

test('given the same pallor on dark skin, then it is described where it is seen', () => {
  expect(words({ pallor: 6 }, 9)).toContain('Skin ashen, lips pale');
  expect(words({ pallor: 6 }, 2)).toContain('Pale.');
});

test('given no breathing, then no rate is told', () => {
  expect(words({ breathsPerMin: 0, breathingEffort: 'none' })).toContain('No breathing to be seen.');
});
