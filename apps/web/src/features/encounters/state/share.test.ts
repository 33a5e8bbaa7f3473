import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from './share.ts';

test('given two equal values, then the first is kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = structuredClone(value);
      expect(share(value, copy)).toBe(value);
    }),
    { seed: 3 },
  );
});

test('given any two values, then the answer equals the second', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(share<unknown>(before, after)).toEqual(after);
    }),
    { seed: 3 },
  );
});

test('given one changed part, then the others keep their identity', () => {
  const before = { monitor: { rate: 80 }, people: [{ id: 'a' }, { id: 'b' }] };
  const after = share(before, { monitor: { rate: 81 }, people: [{ id: 'a' }, { id: 'b' }] });
  expect(after.people).toBe(before.people);
  expect(after.monitor).not.toBe(before.monitor);
});
