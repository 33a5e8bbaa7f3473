import { expect, it } from 'vitest';
import { bodyHash, readSoak, soakStatus } from '../../scripts/lib/soak-result.ts';

it('given the result of the soak, when read, then its counts agree, no run had a fault, and what it speaks of is said', async () => {
  const result = readSoak();
  if (result === null) throw new Error('tests/soak/result.json is missing: npm run soak');
  expect(result.faults).toEqual([]);
  expect(result.refused + result.died + result.survived).toBe(result.chunks.length * result.chunkSize);
  expect(new Set(result.chunks).size).toBe(result.chunks.length);
  const status = soakStatus(result, await bodyHash());
  expect(status).toMatch(/of this body$|STALE: of the body [0-9a-f]{12}, now [0-9a-f]{12}$/);
  console.warn(status);
});
