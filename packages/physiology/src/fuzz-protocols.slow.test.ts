import { expect, it } from 'vitest';
import { fuzzRun } from './testing/fuzz-run.ts';

const RUNS = 100;
const MINUTES = 10;

it('given a hundred random protocols of ten minutes, when run, then bad input is refused with codes, nothing leaves physics, all is conserved and saving changes nothing', () => {
  const results = Array.from({ length: RUNS }, (_, i) => fuzzRun(1000 + i, MINUTES * 60));
  expect(results.filter((each) => each.faults.length > 0)).toEqual([]);
  // The sample is worth something only if it has refusals, deaths and survivors.
  expect(results.filter((each) => each.refused).length).toBeGreaterThan(5);
  expect(results.filter((each) => each.diedAtS !== null).length).toBeGreaterThan(3);
  expect(results.filter((each) => !each.refused && each.diedAtS === null).length).toBeGreaterThan(30);
}, 900_000);
