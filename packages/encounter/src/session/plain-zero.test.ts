import fc from 'fast-check';
import { canonical } from '@openward/kernel';
import { expect, it } from 'vitest';
import { plainZero } from './plain-zero.ts';

it('given any record, when it has been through JSON, then it is what was recorded, −0 included', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(-0, 0, 1.5), (value, zero) => {
      const recorded = plainZero({ value, zero, list: [zero, [zero]] });
      expect(canonical(JSON.parse(JSON.stringify(recorded)))).toBe(canonical(recorded));
    }),
    { numRuns: 200, seed: 5 },
  );
});
