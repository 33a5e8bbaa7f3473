import { expect, test } from 'vitest';
import type { Condition } from './condition.ts';
import { referencedNames, referencedNamesOfMoment } from './names.ts';

const every: Condition = {
  all: [
    { any: [{ not: { act: { type: 'examine', manoeuvre: 'listen' } } }, { always: true }] },
    {
      act: { type: 'giveMedication', medication: { oneOf: ['a', 'b'] }, dose: { from: 1 }, site: { profile: 'where' } },
      after: { earliest: ['start', { first: { type: 'said', topic: 'pain' } }] },
      before: { latest: ['end', { last: { type: 'arrived', who: 'nurse' } }] },
    },
    { ordered: [{ type: 'handHygiene' }, { type: 'wearProtection', items: { includes: 'gloves' } }] },
    { vital: 'lactate', above: 2, after: { vital: 'meanPressure', below: 65 } },
    { elapsed: { since: { first: { type: 'died' } }, atLeastSeconds: 1 } },
    { happened: { vital: 'alive', below: 1 } },
  ],
};

test('given a condition with every member, then every name in it is found', () => {
  expect(referencedNames(every)).toEqual({
    types: ['arrived', 'died', 'examine', 'giveMedication', 'handHygiene', 'said', 'wearProtection'],
    vitals: ['alive', 'lactate', 'meanPressure'],
    parameters: ['where'],
    keys: {
      'examine.manoeuvre': ['listen'],
      'giveMedication.medication': ['a', 'b'],
      'giveMedication.dose': [],
      'giveMedication.site': [],
      'said.topic': ['pain'],
      'arrived.who': ['nurse'],
      'wearProtection.items': ['gloves'],
    },
  });
});

test('given a moment, then its names are found too', () => {
  expect(referencedNamesOfMoment({ first: { type: 'resulted', investigation: 'ct' } })).toMatchObject({
    types: ['resulted'],
    keys: { 'resulted.investigation': ['ct'] },
  });
});
