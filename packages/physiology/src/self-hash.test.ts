import { expect, it } from 'vitest';
import { selfHash } from './index.ts';

it('given the fixed run of ten minutes, when hashed twice, then the hash is the same 64 digits', () => {
  const hash = selfHash();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(selfHash()).toBe(hash);
});
